// Takes squares that touch at a corner for neighbours.
function repaint(picture, row, column, colour) {
  const old = picture[row][column];
  if (old === colour) return;
  const stack = [[row, column]];
  while (stack.length > 0) {
    const [r, c] = stack.pop();
    if (picture[r]?.[c] !== old) continue;
    picture[r][c] = colour;
    for (let i = r - 1; i <= r + 1; i++) for (let j = c - 1; j <= c + 1; j++) stack.push([i, j]);
  }
}
