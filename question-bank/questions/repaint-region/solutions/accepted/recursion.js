function repaint(picture, row, column, colour) {
  const old = picture[row][column];
  if (old === colour) return;
  const fill = (r, c) => {
    if (picture[r]?.[c] !== old) return;
    picture[r][c] = colour;
    fill(r - 1, c);
    fill(r + 1, c);
    fill(r, c - 1);
    fill(r, c + 1);
  };
  fill(row, column);
}
