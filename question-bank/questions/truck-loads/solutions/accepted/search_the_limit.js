const data = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const trucks = data[1];
const weights = data.slice(2);

function needed(limit) {
  let count = 1;
  let load = 0;
  for (const weight of weights) {
    if (load + weight > limit) {
      count++;
      load = 0;
    }
    load += weight;
  }
  return count;
}

let low = weights.reduce((a, b) => Math.max(a, b));
let high = weights.reduce((a, b) => a + b);
while (low < high) {
  const middle = Math.floor((low + high) / 2);
  if (needed(middle) <= trucks) {
    high = middle;
  } else {
    low = middle + 1;
  }
}
console.log(low);
