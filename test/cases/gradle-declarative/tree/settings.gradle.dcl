pluginManagement {
  repositories { gradlePluginPortal() }
}
plugins {
  id("org.gradle.experimental.jvm-ecosystem").version("0.+")
}
