pluginManagement {
  plugins {
    id("a.b") version providers.gradleProperty("v").get()
    id("c.d") version (extra["w"] as String)
  }
}
