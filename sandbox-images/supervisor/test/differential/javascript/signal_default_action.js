console.log('before');
process.on('exit', () => console.log('not called'));
process.kill(process.pid, 'SIGTERM');
setTimeout(() => {}, 5000);
