dependencyResolutionManagement {
  versionCatalogs {
    create("deps") {
      version("v", "1.+")
      plugin("a-x", "a.b").versionRef("v")
      plugin("c", "c.d").version("+")
      plugin("e", "e.f").version("1")
      library("x", "g:x:2.+")
      library("y", "g", "y").version("3.+")
    }
  }
}
