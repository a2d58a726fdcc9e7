process.once('SIGINT', () => { console.log('first is caught'); process.kill(process.pid, 'SIGINT'); setTimeout(() => {}, 5000); });
process.kill(process.pid, 'SIGINT');
setTimeout(() => {}, 5000);
