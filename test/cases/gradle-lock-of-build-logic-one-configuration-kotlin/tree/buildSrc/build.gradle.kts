configurations.named("compileClasspath") {
  resolutionStrategy.activateDependencyLocking()
}
dependencies {
  implementation("g:a:1")
}
