const line = require('fs').readFileSync(0, 'utf8').trim();

function firstMistake() {
  const opener = { ')': '(', ']': '[', '}': '{' };
  const open = [];
  for (let i = 0; i < line.length; i++) {
    const wanted = opener[line[i]];
    if (wanted === undefined) {
      open.push(line[i]);
    } else if (open.pop() !== wanted) {
      return i + 1;
    }
  }
  return open.length > 0 ? line.length + 1 : 0;
}

console.log(firstMistake());
