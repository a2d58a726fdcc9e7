const { execFileSync } = require('child_process');
const again = execFileSync(process.execPath, ['-p', 'Math.random()']).toString();
console.log(Math.random() !== Math.random(), String(Math.random()) !== again.trim(), Math.random() < 1);
console.log(crypto.randomUUID().length, require('crypto').randomBytes(4).equals(require('crypto').randomBytes(4)), crypto.getRandomValues(new Uint8Array(2)).length);
