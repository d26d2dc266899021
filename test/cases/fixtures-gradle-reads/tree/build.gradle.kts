plugins { java }

sourceSets { main { resources { srcDir("tests/files") } } }

dependencies { implementation(testFixtures(project(":lib"))) }

tasks.processResources { from(layout.projectDirectory.file("tests/files/bad-3-inert.xz")) }
tasks.jar { from("$projectDir/tests/files") }
val data = file("${rootDir}/tests/" + "files/bad-3-inert.xz")
