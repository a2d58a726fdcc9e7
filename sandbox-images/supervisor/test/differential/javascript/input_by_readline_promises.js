const readline = require('readline/promises');
(async () => {
  const lines = readline.createInterface({ input: process.stdin, output: process.stdout });
  console.log([await lines.question('first? '), await lines.question('second? ')]);
  await lines.question('third? ');
  console.log('never');
})();
