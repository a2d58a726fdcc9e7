const { Worker } = require('worker_threads');
const worker = new Worker('setTimeout(() => { throw new TypeError("in the worker"); }, 2)', { eval: true });
worker.on('online', () => {});
if (process.argv.length > 5) worker.on('error', console.log);
process.on('exit', (code) => console.log('main', code));
