const data = require('fs').readFileSync(0);
console.log(data, data.toString(), data.toString('latin1'));
try { new TextDecoder('utf-8', { fatal: true }).decode(data); } catch (error) { console.log(error.code); }
