buildscript {
    dependencies {
        classpath("com.acme:lint:1.0") { isChanging = true }
    }
}
