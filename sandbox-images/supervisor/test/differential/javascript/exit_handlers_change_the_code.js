process.on('beforeExit', (code) => console.log('beforeExit', code));
process.on('exit', (code) => { console.log('first', code); process.exitCode = 9; });
process.on('exit', (code) => { console.log('second', code, process.exitCode); setTimeout(() => console.log('never'), 0); });
