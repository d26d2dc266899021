plugins {
  id("com.example.lint") version "1.0"
}
