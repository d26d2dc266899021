plugins {
  id("a.b") version System.getenv("V")
  id("c.d") version (System.getProperty("v") ?: "1")
}
