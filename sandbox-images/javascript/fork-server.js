'use strict';
// Required before main.js when Node is to be a fork server (supervisor/fork/node.c): waits, and returns in a copy of this
// process that is in a jail of its own. Plain starts do not know this file.

const v8 = require('v8');
v8.setFlagsFromString('--single-threaded'); // a copy has no threads that could do background work

const library = { exports: {} };
process.dlopen(library, '/usr/lib/assay/fork-node.so');
const { mode, seed } = library.exports.waitForRequest();

v8.setFlagsFromString(`--random-seed=${seed}`); // or Math.random() would say the same in every copy
delete process.env.NODE_OPTIONS;
delete require.cache[__filename];

const CHECK_SYNTAX = 1;
if (mode === CHECK_SYNTAX) check('/work/main.js');

/** Ends with 0 when the file can be parsed, else prints what `node --check` would. */
function check(file) {
  const { readFileSync } = require('fs');
  const { Script } = require('vm');
  const text = readFileSync(file, 'utf8').replace(/^#!.*/, '');
  try {
    new Script(`(function (exports, require, module, __filename, __dirname) { ${text}\n})`, { filename: file, columnOffset: -62 });
  } catch (error) {
    process.execve('/usr/local/bin/node', ['/usr/local/bin/node', '--check', file], process.env);
  }
  process.exit(0);
}
