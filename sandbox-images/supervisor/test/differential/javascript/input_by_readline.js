const readline = require('readline');
const lines = readline.createInterface({ input: process.stdin });
const all = [];
lines.on('line', (line) => { all.push(line); if (all.length === 3) { lines.pause(); setTimeout(() => lines.resume(), 2); } });
lines.on('close', () => console.log(all));
