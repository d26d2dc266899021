plugins {
  id("a.b")
    .version("1.+")
}
