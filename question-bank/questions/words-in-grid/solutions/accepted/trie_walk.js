function findWords(grid, words) {
  const root = { branches: new Map(), word: null };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      if (!node.branches.has(letter)) node.branches.set(letter, { branches: new Map(), word: null });
      node = node.branches.get(letter);
    }
    node.word = word;
  }
  const squares = grid.map((line) => [...line]);
  const found = [];
  const walk = (row, column, above) => {
    const letter = squares[row]?.[column];
    const node = above.branches.get(letter);
    if (node === undefined) return;
    if (node.word !== null) found.push(node.word);
    node.word = null;
    squares[row][column] = '#';
    walk(row - 1, column, node);
    walk(row + 1, column, node);
    walk(row, column - 1, node);
    walk(row, column + 1, node);
    squares[row][column] = letter;
    if (node.branches.size === 0) above.branches.delete(letter);
  };
  squares.forEach((line, row) => line.forEach((_, column) => walk(row, column, root)));
  return found;
}
