const lines = require('readline').createInterface({ input: process.stdin, crlfDelay: Infinity });
(async () => {
  for await (const line of lines) console.log(line.split(' '));
  console.log('end');
})();
