apply { from("https://example.com/a.gradle") }
apply(mapOf("from" to "https://example.com/b.gradle"))
apply(from = System.getenv("U") ?: "https://example.com/c.gradle")
when (mode) {
    1 -> apply(from = "https://example.com/d.gradle")
    else -> apply(from = "gradle/local.gradle")
}
