function medians(first, second, questions) {
  return questions.map(([a, b, c, d]) => {
    const total = b - a + d - c;
    const half = Math.floor((total + 1) / 2);
    let low = Math.max(0, half - (d - c));
    let high = Math.min(b - a, half);
    while (low < high) {
      const taken = (low + high) >> 1;
      if (first[a + taken] < second[c + half - taken - 1]) {
        low = taken + 1;
      } else {
        high = taken;
      }
    }
    const i = a + low;
    const j = c + half - low;
    const lower = Math.max(i > a ? first[i - 1] : -Infinity, j > c ? second[j - 1] : -Infinity);
    if (total % 2 === 1) return lower;
    const upper = Math.min(i < b ? first[i] : Infinity, j < d ? second[j] : Infinity);
    return (lower + upper) / 2;
  });
}
