const lines = require('fs').readFileSync(0, 'utf8').trimEnd().split('\n');
console.log(lines.length, lines.reduce((sum, line) => sum + Number(line), 0));
console.log(require('crypto').createHash('sha256').update(lines.join(' ')).digest('hex'));
