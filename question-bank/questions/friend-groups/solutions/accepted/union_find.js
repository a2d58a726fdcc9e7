const [n, m, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const above = Array.from({ length: n + 1 }, (_, person) => person);
const size = new Array(n + 1).fill(1);

function speaker(person) {
  let root = person;
  while (above[root] !== root) root = above[root];
  while (above[person] !== root) [person, above[person]] = [above[person], root];
  return root;
}

let groups = n;
let apart = (n * (n - 1)) / 2;
const lines = [];
for (let i = 0; i < 2 * m; i += 2) {
  let a = speaker(numbers[i]);
  let b = speaker(numbers[i + 1]);
  if (a !== b) {
    if (size[a] > size[b]) [a, b] = [b, a];
    above[a] = b;
    apart -= size[a] * size[b];
    size[b] += size[a];
    groups--;
  }
  lines.push(`${groups} ${apart}`);
}
console.log(lines.join('\n'));
