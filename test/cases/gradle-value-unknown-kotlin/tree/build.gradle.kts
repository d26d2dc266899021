plugins {
  id("a.b") version System.getenv("V")
}
