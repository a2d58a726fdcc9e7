import fs, { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const value = await Promise.resolve(5);
console.log(value, typeof require, typeof module, typeof __filename, this, import.meta.url, import.meta.filename, import.meta.dirname, import.meta.main);
console.log(fs.readFileSync === readFileSync, readFileSync(0, 'utf8'), createRequire(import.meta.url)('path').sep, import.meta.resolve('./x.js'));
export default value;
