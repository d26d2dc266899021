plugins {
  java
  `java-library`
  `kotlin-dsl`
  id("application")
}
