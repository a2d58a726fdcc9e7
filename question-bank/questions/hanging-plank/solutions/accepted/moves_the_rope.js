const weights = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).slice(1).map(Number);

function levelHook() {
  let ahead = 0;
  let right = 0;
  weights.forEach((weight, i) => {
    ahead += weight;
    right += weight * i;
  });
  let passed = 0;
  let left = 0;
  for (let hook = 0; hook < weights.length; hook++) {
    if (left === right) return hook;
    passed += weights[hook];
    ahead -= weights[hook];
    left += passed;
    right -= ahead;
  }
  return -1;
}

console.log(levelHook());
