apply(from = "https://example.com/x.gradle.kts")
apply(from = uri("http://example.com/y.gradle"))
