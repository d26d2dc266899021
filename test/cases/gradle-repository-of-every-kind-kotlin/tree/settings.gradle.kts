pluginManagement {
  repositories {
    maven { url = uri("http://example.com/m2") }
    ivy { url = uri("http://example.com/m2") }
    maven("https://jitpack.io")
    mavenLocal()
    exclusiveContent {
      forRepository { mavenLocal() }
      filter { includeGroup("g") }
    }
    mavenLocal { content { includeGroup("g") } }
    gradlePluginPortal()
  }
}
