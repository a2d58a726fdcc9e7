const sizes = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).slice(1).map(Number);

function gcd(a, b) {
  return b === 0 ? a : gcd(b, a % b);
}

const side = sizes.reduce(gcd, 0);
let tiles = 0n;
for (let i = 0; i < sizes.length; i += 2) {
  tiles += BigInt(sizes[i] / side) * BigInt(sizes[i + 1] / side);
}
console.log(`${side} ${tiles}`);
