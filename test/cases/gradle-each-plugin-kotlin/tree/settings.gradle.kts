pluginManagement {
  resolutionStrategy {
    eachPlugin {
      when (requested.id.id) {
        "x" -> useModule("g:a:1.+")
        "y" -> useModule("g:b:1.0")
      }
    }
  }
}
