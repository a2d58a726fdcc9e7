function shortestCover(belt, order) {
  const missing = new Map();
  for (const article of order) missing.set(article, (missing.get(article) ?? 0) + 1);
  let inAll = order.length;
  let best = [];
  let first = 0;
  for (let last = 0; last < belt.length; last++) {
    if (!missing.has(belt[last])) continue;
    const count = missing.get(belt[last]);
    if (count > 0) inAll--;
    missing.set(belt[last], count - 1);
    if (inAll > 0) continue;
    while (!missing.has(belt[first]) || missing.get(belt[first]) < 0) {
      if (missing.has(belt[first])) missing.set(belt[first], missing.get(belt[first]) + 1);
      first++;
    }
    if (best.length === 0 || last - first < best[1] - best[0]) best = [first, last];
  }
  return best;
}
