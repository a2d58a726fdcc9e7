'use strict';
// Required before main.js when Node is to be a fork server (supervisor/fork/node.c): waits, and returns in a copy of this
// process that is in a jail of its own. Plain starts do not know this file.

const library = { exports: {} };
process.dlopen(library, '/usr/lib/assay/fork-node.so');
if (library.exports.isCopy()) hide(); // in a thread that a copy starts
else become(wait());

/** Returns what the copy is to do. */
function wait() {
  const v8 = require('v8');
  const warmUp = '/usr/lib/assay/warm-up.js';
  require(warmUp);
  delete require.cache[warmUp];
  const request = library.exports.waitForRequest();
  v8.setFlagsFromString(`--random-seed=${request.seed}`); // or Math.random() would say the same in every copy
  return request;
}

/** Takes away the differences from a plain start; what follows is Node's own way to main.js. */
function become({ mode, pid }) {
  Object.defineProperty(process, 'pid', { value: pid, enumerable: true, configurable: true });
  delete process.env.NODE_OPTIONS;
  hide();
  const [RUN, CHECK] = [0, 1];
  if (mode !== RUN) check('/work/main.js');
  if (mode === CHECK) process.exit(0);
  if (mode !== RUN) library.exports.sayChecked();
}

/** Takes away the traces that every thread has. */
function hide() {
  delete require.cache[__filename];
}

/** Returns when the file is a script that can be parsed, else ends as `node --check` does: with 0 for a module. */
function check(file) {
  const { readFileSync } = require('fs');
  const { Script } = require('vm');
  const text = readFileSync(file, 'utf8').replace(/^#!.*/, '');
  try {
    new Script(`(function (exports, require, module, __filename, __dirname) { ${text}\n})`);
  } catch {
    process.execve(process.execPath, [process.execPath, '--check', file], process.env);
  }
}
