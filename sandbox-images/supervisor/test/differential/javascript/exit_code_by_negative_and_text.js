process.on('exit', (code) => console.log('exit', code, process.exitCode));
try { process.exitCode = 'many'; } catch (error) { console.log(error.code); }
process.exitCode = '7';
process.exit(-1);
