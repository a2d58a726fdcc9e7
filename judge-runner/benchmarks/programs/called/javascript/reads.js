// @NONCE@
const tokens = require('fs').readFileSync(0, 'utf8').split(/\s+/);
const n = Number(tokens[0]);
const target = Number(tokens[1]);
const seen = new Map();
for (let i = 0; i < n; i++) {
  const x = Number(tokens[i + 2]);
  const j = seen.get(target - x);
  if (j !== undefined) {
    console.log(`${j} ${i}`);
    break;
  }
  seen.set(x, i);
}
