const { EventEmitter } = require('events');
const emitter = new EventEmitter();
emitter.on('x', (value) => console.log('x', value));
emitter.emit('x', 1);
emitter.emit('error', new RangeError('nobody listens'));
