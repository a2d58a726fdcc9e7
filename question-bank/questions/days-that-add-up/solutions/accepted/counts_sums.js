function stretchesWithSum(results, sum) {
  const seen = new Map([[0, 1]]);
  let total = 0;
  let stretches = 0;
  for (const result of results) {
    total += result;
    stretches += seen.get(total - sum) ?? 0;
    seen.set(total, (seen.get(total) ?? 0) + 1);
  }
  return stretches;
}
