plugins {
  `kotlin-dsl`
}
dependencies {
  implementation("org.acme.build:checks")
  implementation("org.acme.style:style")
  implementation("org.acme.build:commons")
  implementation("org.elsewhere:checks")
  implementation("org.acme.build:other")
}
