// Counts with numbers, which are exact up to 2^53 only.
function stampings(digit, first, last) {
  return BigInt(upTo(digit, Number(last)) - upTo(digit, Number(first) - 1));
}

function upTo(digit, n) {
  let count = 0;
  for (let place = 1; place <= n; place *= 10) {
    const beginnings = Math.floor(n / place / 10) - (digit === 0 ? 1 : 0);
    const here = Math.floor(n / place) % 10;
    if (beginnings >= 0) count += beginnings * place + (here > digit ? place : here === digit ? (n % place) + 1 : 0);
  }
  return count;
}
