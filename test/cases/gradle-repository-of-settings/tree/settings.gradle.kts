pluginManagement {
  repositories {
    maven("http://example.com/m")
    maven { setUrl("https://www.jitpack.io/") }
    mavenLocal()
    gradlePluginPortal()
  }
}
dependencyResolutionManagement {
  repositories { mavenLocal() }
}
