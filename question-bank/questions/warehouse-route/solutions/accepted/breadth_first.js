const lines = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/);
const rows = Number(lines[0]);
const columns = Number(lines[1]);
const width = columns + 1;
const floor = '#'.repeat(width) + lines.slice(2).map((line) => line + '#').join('') + '#'.repeat(width);
const distance = new Int32Array((rows + 2) * width).fill(-1);
const start = floor.indexOf('S');
const goal = floor.indexOf('T');

distance[start] = 0;
const queue = [start];
for (let head = 0; head < queue.length && distance[goal] < 0; head++) {
  const square = queue[head];
  for (const neighbour of [square - width, square - 1, square + 1, square + width]) {
    if (floor[neighbour] !== '#' && distance[neighbour] < 0) {
      distance[neighbour] = distance[square] + 1;
      queue.push(neighbour);
    }
  }
}
console.log(distance[goal]);
