plugins {
  id("acme.java")
}
