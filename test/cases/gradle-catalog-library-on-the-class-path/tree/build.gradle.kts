buildscript {
  dependencies {
    classpath(libs.android.gradle)
    classpath(libs.other)
  }
}
