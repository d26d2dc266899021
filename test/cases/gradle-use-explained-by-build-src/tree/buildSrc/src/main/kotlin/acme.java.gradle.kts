plugins {
  java
}
