buildscript {
    dependencies {
        classpath("com.acme", "lint", "1.+")
        classpath("com.acme", "format", "2.0")
    }
}
