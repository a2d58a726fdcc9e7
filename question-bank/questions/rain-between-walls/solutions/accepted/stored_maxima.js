const heights = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).slice(1).map(Number);

const levels = [];
let highest = 0;
for (const height of heights) {
  highest = Math.max(highest, height);
  levels.push(highest);
}
let water = 0;
highest = 0;
for (let i = heights.length - 1; i >= 0; i--) {
  highest = Math.max(highest, heights[i]);
  water += Math.min(highest, levels[i]) - heights[i];
}
console.log(water);
