plugins { id("a.b") version ("1.+"); id("c.d") version "1" }
