plugins {
  id("a.b")
}
