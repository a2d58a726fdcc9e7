process.exitCode = 255;
console.log('goes on to the end');
setTimeout(() => console.log('and waits for timers'), 5);
