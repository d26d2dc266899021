plugins {
  id("a.b") version "1.2"
  id("c.d") version ("1.0") apply false
  id("e.f").version("2")
  kotlin("jvm") version "2.1.0"
}
