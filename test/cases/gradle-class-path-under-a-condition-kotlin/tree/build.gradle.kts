buildscript {
  dependencies {
    if (hasProperty("x") && y) {
      classpath("g:a:1.+")
    } else {
      classpath("g:b:+")
    }
  }
}
