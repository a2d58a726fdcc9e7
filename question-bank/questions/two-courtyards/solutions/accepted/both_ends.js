function squarePairs(stones) {
  let a = 0;
  let b = Math.floor(Math.sqrt(stones)) + 1;
  let pairs = 0;
  while (a <= b) {
    const paved = a * a + b * b;
    if (paved === stones) pairs++;
    if (paved <= stones) a++;
    else b--;
  }
  return pairs;
}
