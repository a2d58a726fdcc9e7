class Carousel {
  constructor(cases) {
    this.cases = cases;
    this.turned = 0;
    let low = 0;
    let high = cases.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cases[middle] > cases[high]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    this.smallest = low;
  }

  find(number) {
    const n = this.cases.length;
    let low = 0;
    let high = n - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cases[(this.smallest + middle) % n] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const at = (this.smallest + low) % n;
    return this.cases[at] === number ? (at - this.turned + n) % n : -1;
  }

  turn(places) {
    this.turned = (this.turned + places) % this.cases.length;
  }
}
