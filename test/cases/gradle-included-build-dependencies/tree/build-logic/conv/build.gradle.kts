plugins {
  `kotlin-dsl`
}
dependencies {
  implementation("a.b:a.b.gradle.plugin:2.+")
}
