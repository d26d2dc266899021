plugins {
  alias(libs.plugins.a) version "2.+"
}
