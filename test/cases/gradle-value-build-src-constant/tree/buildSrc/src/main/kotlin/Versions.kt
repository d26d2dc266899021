object Versions {
  const val agp = "8.+"
}
