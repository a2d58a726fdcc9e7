// Forgets that the elected person may trust nobody.
const [n, m, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const trusters = Array.from({ length: n + 1 }, () => new Set());
for (let i = 0; i < 2 * m; i += 2) trusters[numbers[i + 1]].add(numbers[i]);
let elected = -1;
for (let person = 1; person <= n; person++) if (trusters[person].size === n - 1) elected = person;
console.log(elected);
