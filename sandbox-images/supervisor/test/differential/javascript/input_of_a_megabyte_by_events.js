let count = 0, rest = '', sum = 0;
process.stdin.on('data', (piece) => {
  const lines = (rest + piece).split('\n');
  rest = lines.pop();
  for (const line of lines) { count++; sum += +line; }
}).on('end', () => console.log(count, sum, rest));
