let times = 0;
process.on('beforeExit', () => { if (++times < 4) setImmediate(() => console.log('again', times)); });
process.on('exit', () => console.log('exit after', times));
