tasks.register<Copy>("some") {
    from("tests/files") { include("*.xz") }
}
tasks.register<Copy>("text") {
    from("tests/files") { include("*.txt") }
}
