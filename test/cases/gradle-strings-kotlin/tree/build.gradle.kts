val a = """raw { \ $x "" """
val b = "it's } ${if (x) "{" else "}"}"
val c = '"'
plugins {
  id("a.b") version "+"
}
