process.on('uncaughtException', (error, origin) => { console.log(error.message, origin); process.exitCode = 8; });
setTimeout(() => console.log('goes on'), 1);
throw new Error('caught by the handler');
