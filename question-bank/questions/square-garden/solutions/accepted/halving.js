const piles = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).slice(1).map(BigInt);
const lines = [];
for (const n of piles) {
  let low = 0n;
  let high = 3037000500n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle * middle <= n) {
      low = middle;
    } else {
      high = middle;
    }
  }
  lines.push(`${low} ${n - low * low}`);
}
console.log(lines.join('\n'));
