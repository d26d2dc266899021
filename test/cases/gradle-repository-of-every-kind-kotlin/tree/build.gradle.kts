repositories {
  mavenLocal()
}
