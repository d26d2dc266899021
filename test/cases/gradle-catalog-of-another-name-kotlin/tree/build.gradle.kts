plugins {
  alias(deps.plugins.lint)
}
