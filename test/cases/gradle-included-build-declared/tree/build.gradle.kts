buildscript {
  dependencies {
    classpath("org.acme:plug")
    classpath("org.acme:moved")
    classpath("org.acme:outside")
    classpath("org.acme:groovy")
  }
}
