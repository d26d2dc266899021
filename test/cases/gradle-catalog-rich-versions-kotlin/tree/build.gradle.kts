plugins {
  alias(libs.plugins.p)
  alias(libs.plugins.q)
  alias(libs.plugins.r)
  alias(libs.plugins.s)
  alias(libs.plugins.t)
}
