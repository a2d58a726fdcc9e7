const { Worker, isMainThread, parentPort, workerData, threadId } = require('worker_threads');
if (isMainThread) {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  const workers = [1, 2].map((n) => new Worker(__filename, { workerData: { n, shared, pid: process.pid } }));
  const answers = [];
  workers.forEach((worker) => worker.on('message', (message) => answers.push(message)).on('exit', (code) => {
    answers.push(`exit ${code}`);
    if (answers.length === 4) console.log(answers.sort(), shared[0], threadId);
  }));
} else {
  Atomics.add(workerData.shared, 0, workerData.n);
  parentPort.postMessage(`worker ${workerData.n} ${process.argv.length} ${require.main === module} ${process.execArgv.filter((w) => !/size=/.test(w))} ${Object.keys(require.cache)} ${Object.keys(process.env)} ${process.pid === workerData.pid}`);
  if (workerData.n === 2) process.exit(7);
}
