buildscript {
  dependencies {
    classpath("g:a:${Versions.agp}")
  }
}
