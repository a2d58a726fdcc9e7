function fewestSteps(grid, breaks) {
  const rows = grid.length;
  const columns = grid[0].length;
  const visited = Array.from({ length: breaks + 1 }, () => new Uint8Array(rows * columns));
  visited[0][0] = 1;
  let edge = [[0, 0, 0]];
  for (let steps = 0; edge.length > 0; steps++) {
    const reached = [];
    for (const [row, column, broken] of edge) {
      if (row === rows - 1 && column === columns - 1) return steps;
      for (const [down, right] of [[-1, 0], [1, 0], [0, -1], [0, 1]]) {
        const r = row + down;
        const c = column + right;
        if (r < 0 || r >= rows || c < 0 || c >= columns) continue;
        const now = grid[r][c] === '#' ? broken + 1 : broken;
        if (now > breaks || visited[now][r * columns + c]) continue;
        visited[now][r * columns + c] = 1;
        reached.push([r, c, now]);
      }
    }
    edge = reached;
  }
  return -1;
}
