plugins {
  id(libs.plugins.a.get().pluginId)
}
