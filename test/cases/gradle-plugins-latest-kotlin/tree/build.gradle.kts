plugins { id("a.b") version "latest.integration" }
