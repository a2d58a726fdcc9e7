const numbers = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const bookings = [];
for (let i = 1; i < numbers.length; i += 2) {
  bookings.push([numbers[i], numbers[i + 1]]);
}
bookings.sort((a, b) => a[0] - b[0]);

const blocks = [];
for (const [start, end] of bookings) {
  const last = blocks[blocks.length - 1];
  if (last !== undefined && start <= last[1]) {
    last[1] = Math.max(last[1], end);
  } else {
    blocks.push([start, end]);
  }
}
console.log([blocks.length, ...blocks.map((block) => block.join(' '))].join('\n'));
