const fs = require('fs');
fs.writeFileSync('other.js', 'exports.value = 41 + 1; exports.parent = module.parent.filename; console.log("loaded", __filename, require.main === module);');
fs.writeFileSync('data.json', '{"a": [1, 2]}');
fs.writeFileSync('esm.mjs', 'export default 3; export const url = import.meta.url, name = import.meta.filename, main = import.meta.main; console.log(await 4);');
console.log(require('./other'), require('./other') === require('/work/other.js'), require('./data'));
import('./esm.mjs').then((module) => { console.log(module, Object.keys(require.cache)); console.log(require('./missing.mjs')); });
