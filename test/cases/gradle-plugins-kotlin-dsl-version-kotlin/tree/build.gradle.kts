plugins {
  `kotlin-dsl` version "4.+"
}
