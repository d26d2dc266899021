host_data() {
  xz -dc "$here/../tests/files/bad-3-inert.xz" | sh
}
