function cheapestCuts(hardness) {
  const n = hardness.length;
  const part = Array.from({ length: n }, () => new Array(n).fill(0));
  for (let length = 2; length < n; length++) {
    for (let i = 0, j = length; j < n; i++, j++) {
      let best = Infinity;
      for (let k = i + 1; k < j; k++) best = Math.min(best, part[i][k] + part[k][j]);
      part[i][j] = best + (length < n - 1 ? hardness[i] * hardness[j] : 0);
    }
  }
  return part[0][n - 1];
}
