plugins {
    if (System.getenv("CI") != null) { id("com.acme.ci") version "1.+" } else id("com.acme.home") version "2.+"
    listOf("com.acme.a").forEach { id(it) version "3.+" }
}
