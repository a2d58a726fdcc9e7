process.on('exit', () => { console.log('one'); process.exit(4); });
process.on('exit', () => console.log('two'));
throw new Error('told first');
