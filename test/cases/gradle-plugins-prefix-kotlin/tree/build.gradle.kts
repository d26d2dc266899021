plugins {
  id("a.b") version "1.+"
  kotlin("jvm") version "2.+" apply false
}
