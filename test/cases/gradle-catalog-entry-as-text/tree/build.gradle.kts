buildscript {
  dependencies {
    if (x) {
      val a = libs.a.get().toString()
      val b = libs.b.get()
      classpath("$a:linux@exe")
      classpath("$b:1.0:linux")
    }
  }
}
