rootProject.name = "inert"
