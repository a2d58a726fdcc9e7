process.emitWarning('a warning', { code: 'W1', detail: 'more' });
process.on('warning', (warning) => console.log(warning.name, warning.message, warning.code));
new Buffer.from('x');
const { EventEmitter } = require('events');
const e = new EventEmitter();
for (let i = 0; i < 11; i++) e.on('x', () => {});
require('util').deprecate(() => 1, 'old', 'DEP1')();
