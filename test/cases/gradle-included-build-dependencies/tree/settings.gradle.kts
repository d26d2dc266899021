pluginManagement {
  includeBuild("build-logic")
}
