plugins {
  id("a.b") version "[1.0,)"
}
