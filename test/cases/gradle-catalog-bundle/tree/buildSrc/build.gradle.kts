plugins { `kotlin-dsl` }
dependencies {
  implementation(libs.bundles.x)
}
