sourceControl {
  gitRepository(uri("https://example.com/lint.git")) {
    producesModule("com.example:lint")
  }
}
