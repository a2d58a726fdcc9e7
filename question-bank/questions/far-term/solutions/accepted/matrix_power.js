const data = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(BigInt);
const k = Number(data[0]);
let n = data[1];
const m = data[2];
const first = data.slice(3, 3 + k);
const factors = data.slice(3 + k);

function product(a, b) {
  return a.map((row) => b[0].map((_, j) => row.reduce((sum, x, i) => sum + x * b[i][j], 0n) % m));
}

let step = [factors];
for (let i = 0; i + 1 < k; i++) step.push(factors.map((_, j) => (i === j ? 1n : 0n)));
let terms = first.reverse().map((term) => [term]);
while (n > 0n) {
  if (n % 2n === 1n) terms = product(step, terms);
  step = product(step, step);
  n /= 2n;
}
console.log(String(terms[k - 1][0] % m));
