plugins {
  alias(deps.plugins.a.x)
  alias(deps.plugins.c)
  alias(deps.plugins.e)
}
buildscript {
  dependencies {
    classpath(deps.x)
    classpath(deps.y)
  }
}
