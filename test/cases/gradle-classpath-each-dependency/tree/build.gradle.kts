buildscript {
    configurations.classpath {
        resolutionStrategy.eachDependency {
            if (requested.group == "com.acme") useVersion("latest.release")
        }
    }
}
configurations.all {
    resolutionStrategy.eachDependency { useVersion("1.+") }
}
