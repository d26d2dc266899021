buildscript {
  extra.set("v", "1.+")
  val w by extra { "2.+" }
  val x by extra("3.+")
  dependencies {
    classpath("g:a:${extra["v"]}")
    classpath("g:b:$w")
    classpath("g:c:" + x)
  }
}
