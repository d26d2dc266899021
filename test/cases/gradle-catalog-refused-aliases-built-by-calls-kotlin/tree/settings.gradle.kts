dependencyResolutionManagement {
  versionCatalogs {
    create("libs") {
      plugin("Lint", "a.b").version("1")
      library("bundles-x", "g:a:1")
    }
  }
}
