plugins { id("a.b") }
dependencies { implementation("g:a:+") }
