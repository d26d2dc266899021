buildscript {
  dependencies {
    classpath("g:a:1.+")
    "classpath"("g:b:+")
    classpath(group = "g", name = "c", version = "2.+")
    classpath(kotlin("gradle-plugin", "2.+"))
    classpath(kotlin("gradle-plugin"))
  }
}
