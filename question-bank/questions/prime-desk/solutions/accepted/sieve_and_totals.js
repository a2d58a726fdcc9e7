class PrimeDesk {
  constructor(limit) {
    const crossed = new Uint8Array(limit + 1);
    this.counts = new Int32Array(limit + 1);
    this.sums = new Float64Array(limit + 1);
    for (let number = 2; number <= limit; number++) {
      this.counts[number] = this.counts[number - 1];
      this.sums[number] = this.sums[number - 1];
      if (crossed[number]) continue;
      this.counts[number]++;
      this.sums[number] += number;
      for (let multiple = number * number; multiple <= limit; multiple += number) crossed[multiple] = 1;
    }
  }

  count(first, last) {
    return this.counts[last] - this.counts[first - 1];
  }

  sum(first, last) {
    return this.sums[last] - this.sums[first - 1];
  }
}
