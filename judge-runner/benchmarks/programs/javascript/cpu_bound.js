// @NONCE@
const [n, seed] = require('fs').readFileSync(0, 'utf8').split(/\s+/).map(Number);
function run() {
  let x = seed;
  let total = 0;
  for (let i = 0; i < n; i++) {
    x = (Math.imul(x, 1103515245) + 12345) & 0x7fffffff;
    total = ((total ^ (x >> 7)) + i) & 0x7fffffff;
  }
  return total;
}
console.log(run());
