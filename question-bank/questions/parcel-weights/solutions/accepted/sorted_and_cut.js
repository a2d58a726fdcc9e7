function balancing(weights, parcel) {
  const sorted = [...weights].sort((a, b) => a - b);
  const ways = [];
  const pan = [];

  function fill(start, left) {
    if (left === 0) {
      ways.push([...pan]);
      return;
    }
    for (let i = start; i < sorted.length && sorted[i] <= left; i++) {
      if (i > start && sorted[i] === sorted[i - 1]) continue;
      pan.push(sorted[i]);
      fill(i + 1, left - sorted[i]);
      pan.pop();
    }
  }

  fill(0, parcel);
  return ways;
}
