plugins {
  alias(libs.plugins.a) apply false
}
