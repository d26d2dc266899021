plugins {
  id(libs.plugins.lint.get().pluginId)
}
