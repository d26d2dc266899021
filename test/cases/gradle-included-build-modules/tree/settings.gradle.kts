pluginManagement {
  includeBuild("logic")
  includeBuild("commons")
}
