plugins {
  id("a.b") version "+"
}
/* /* */
