dependencyResolutionManagement {
  versionCatalogs {
    create("deps") { from("g:catalog:1.+") }
  }
}
