buildscript {
  extra["v"] = "2.+"
  val w by extra("1")
  extra.set("x", "+")
  dependencies {
    classpath("g:a:${extra["v"]}")
    classpath("g:b:$w")
    classpath("g:c:" + extra["x"])
  }
}
