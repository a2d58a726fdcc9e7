const { Worker } = require('worker_threads');
const flag = new Int32Array(new SharedArrayBuffer(8));
const worker = new Worker(`const { workerData } = require('worker_threads'); console.log('from the worker'); console.error('its stderr');
  Atomics.store(workerData, 0, 1); Atomics.notify(workerData, 0);`, { eval: true, workerData: flag });
console.log(Atomics.wait(flag, 0, 0, 5000) !== 'timed-out', flag[0]);
worker.on('exit', () => console.log('done'));
