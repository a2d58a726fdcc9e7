const fs = require('fs');
console.log('first');
fs.closeSync(1);
try { fs.writeSync(1, 'second'); } catch (error) { fs.writeSync(2, `${error.message}\n`); }
