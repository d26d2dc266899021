buildscript {
  configurations.all {
    resolutionStrategy.activateDependencyLocking()
  }
}
plugins {
  id("a.b") version "1.+"
  id("c.d") version "[1,2)"
  id("e.f") version "1-SNAPSHOT"
}
