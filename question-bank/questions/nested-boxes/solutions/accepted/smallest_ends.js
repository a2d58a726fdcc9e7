const numbers = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const boxes = [];
for (let i = 1; i < numbers.length; i += 2) {
  boxes.push([numbers[i], numbers[i + 1]]);
}
boxes.sort((a, b) => a[0] - b[0] || b[1] - a[1]);

const ends = [];
for (const [, depth] of boxes) {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] < depth) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  ends[low] = depth;
}
console.log(ends.length);
