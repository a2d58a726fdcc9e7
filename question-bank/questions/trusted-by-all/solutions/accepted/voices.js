const [n, m, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const trusters = Array.from({ length: n + 1 }, () => new Set());
const out = new Set();
for (let i = 0; i < 2 * m; i += 2) {
  out.add(numbers[i]);
  trusters[numbers[i + 1]].add(numbers[i]);
}
let elected = -1;
for (let person = 1; person <= n; person++) {
  if (!out.has(person) && trusters[person].size === n - 1) elected = person;
}
console.log(elected);
