dependencyResolutionManagement {
  defaultLibrariesExtensionName.set("deps")
}
