process.on('SIGUSR2', (name, number) => { console.log(name, number); clearTimeout(wait); });
const wait = setTimeout(() => console.log('too late'), 5000);
process.kill(process.pid, 'SIGUSR2');
try { process.kill(process.pid, 'SIGNONE'); } catch (error) { console.log(error.code); }
console.log(process.kill(process.pid, 0));
