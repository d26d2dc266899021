import { copyFileSync } from 'node:fs';

copyFileSync('tests/files/bad-3-inert.xz', 'dist/data');
export default { input: 'src/main.js' };
