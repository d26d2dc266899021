pluginManagement {
  val v: String by settings
  plugins {
    id("a.b") version v
  }
}
