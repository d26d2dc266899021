pluginManagement {}
plugins {
  id("a.b") version "0.+"
}
