console.log(require.main === module, module.id, module.filename, module.loaded, module.children, module.paths, module.parent);
console.log(__filename, __dirname, Object.keys(require.cache), exports === module.exports, this === exports, typeof globalThis.require);
console.log(arguments.length, require.resolve('fs'), Object.keys(require.extensions), require('module').builtinModules.length > 50);
try { require('./missing'); } catch (error) { console.log(error.code, error.message); }
console.log(module.constructor.name, typeof module.require, module.isPreloading, require.resolve.paths('x'));
