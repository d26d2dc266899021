buildscript {
  dependencyLocking {
    lockAllConfigurations()
    lockMode.set(LockMode.LENIENT)
  }
}
plugins {
  id("com.example.lint") version "1.0"
}
