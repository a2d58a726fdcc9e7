// @NONCE@
const [n, seed] = require('fs').readFileSync(0, 'utf8').split(/\s+/).map(Number);
function run() {
  let x = seed;
  let total = 0;
  for (let i = 0; i < n; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    total ^= x & i;
  }
  return total;
}
console.log(run() >>> 0);
