plugins {
  `kotlin-dsl`
}
fun plugin(id: String, v: String) = "$id:$id.gradle.plugin:$v"
dependencies {
  implementation(libs.plugins.lint.map { "${it.pluginId}:${it.pluginId}.gradle.plugin:${it.version}" })
  implementation(plugin("c.d", "2"))
  compileOnly(libs.agp)
}
