function before(keys, at) {
  let rubbed = 0;
  while (at >= 0) {
    if (keys[at] === '#') rubbed++;
    else if (rubbed > 0) rubbed--;
    else break;
    at--;
  }
  return at;
}

function sameText(first, second) {
  let i = first.length - 1;
  let j = second.length - 1;
  while (true) {
    i = before(first, i);
    j = before(second, j);
    if (i < 0 || j < 0) return i < 0 && j < 0;
    if (first[i] !== second[j]) return false;
    i--;
    j--;
  }
}
