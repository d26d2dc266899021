plugins {
  /* /* id("x.y") version "+" */ id("x.y") version "+" */
  id("a.b") version "1.+"
}
