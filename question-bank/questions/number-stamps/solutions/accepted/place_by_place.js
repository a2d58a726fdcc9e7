function stampings(digit, first, last) {
  return upTo(BigInt(digit), last) - upTo(BigInt(digit), first - 1n);
}

function upTo(digit, n) {
  let count = 0n;
  for (let place = 1n; place <= n; place *= 10n) {
    const here = (n / place) % 10n;
    const behind = n % place;
    const beginnings = n / (10n * place) - (digit === 0n ? 1n : 0n);
    if (beginnings < 0n) continue;
    count += beginnings * place;
    if (here > digit) {
      count += place;
    } else if (here === digit) {
      count += behind + 1n;
    }
  }
  return count;
}
