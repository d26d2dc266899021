dependencyResolutionManagement {
  versionCatalogs {
    create("libs") {
      version("v", "2.+")
      plugin("x", "x.y").versionRef("w")
    }
  }
}
