// Believes that a way with tools never turns back.
function fewestSteps(grid, breaks) {
  const columns = grid[0].length;
  let above = new Array(columns).fill(Infinity);
  grid.forEach((line, row) => {
    const here = [];
    for (let column = 0; column < columns; column++) {
      const before = row + column === 0 ? 0 : Math.min(above[column], column > 0 ? here[column - 1] : Infinity);
      here.push(before + (line[column] === '#' ? 1 : 0));
    }
    above = here;
  });
  return above[columns - 1] <= breaks ? grid.length + columns - 2 : -1;
}
