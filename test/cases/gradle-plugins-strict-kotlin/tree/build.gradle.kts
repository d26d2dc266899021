plugins {
  id("a.b") version "1.2!!"
  id("c.d") version "[1,2[!!1.5"
}
