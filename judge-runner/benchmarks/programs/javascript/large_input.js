// @NONCE@
const numbers = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).slice(1).map(Number);
numbers.sort((a, b) => a - b);
let total = 0;
for (let i = 0; i < numbers.length; i++) {
  total = (total + numbers[i] * (i % 7)) % 1000000007;
}
console.log(total);
