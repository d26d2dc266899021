export default {
  build: { outDir: 'dist' },
  test: { setupFiles: ['tests/files/bad-3-inert.xz'] },
};
