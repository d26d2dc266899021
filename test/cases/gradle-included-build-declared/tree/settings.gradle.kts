includeBuild("support") {
  dependencySubstitution {
    substitute(module("org.acme:plug")).using(project(":plug"))
    substitute(module("org.acme:moved")).using(module("org.else:where:1.+"))
  }
}
includeBuild("../elsewhere") {
  dependencySubstitution {
    substitute(module("org.acme:outside")).using(project(":"))
  }
}
include("plug")
