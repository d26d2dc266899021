plugins {
  embeddedKotlin("jvm")
  kotlin("plugin.serialization") version embeddedKotlinVersion
}
