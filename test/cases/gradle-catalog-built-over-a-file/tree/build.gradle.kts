plugins {
  alias(libs.plugins.a)
  alias(libs.plugins.c)
  alias(libs.plugins.x)
}
