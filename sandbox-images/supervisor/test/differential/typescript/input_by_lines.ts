import { createInterface } from 'readline';
const lines: string[] = [];
createInterface({ input: process.stdin }).on('line', (line: string) => lines.push(line)).on('close', (): void => {
  const [a, b] = lines[0]!.split(' ').map(Number) as [number, number];
  console.log(a + b, lines.slice(1));
});
