pluginManagement {
  resolutionStrategy {
    eachPlugin {
      when (requested.id.id) {
        "a.b" -> useModule("g:a:1.+")
        "c.d" -> useModule("g:c:${requested.version}")
        "e.f" -> useVersion(if (ci) "1" else "2.+")
        else -> useVersion("3.+")
      }
    }
  }
}
