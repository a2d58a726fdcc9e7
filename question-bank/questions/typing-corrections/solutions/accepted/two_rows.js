function cheapestCorrection(typed, meant, gap, exchange) {
  let above = Array.from({ length: meant.length + 1 }, (_, j) => gap * j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [gap * i];
    for (let j = 1; j <= meant.length; j++) {
      const together = above[j - 1] + (typed[i - 1] === meant[j - 1] ? 0 : exchange);
      row.push(Math.min(together, above[j] + gap, row[j - 1] + gap));
    }
    above = row;
  }
  return above[meant.length];
}
