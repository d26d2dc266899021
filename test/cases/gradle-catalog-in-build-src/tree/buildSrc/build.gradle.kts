plugins { `kotlin-dsl` }
dependencies {
  implementation(libs.a)
}
