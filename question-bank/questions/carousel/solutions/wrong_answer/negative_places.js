// The remainder of a negative number is negative.
class Carousel {
  constructor(cases) {
    this.place = new Map(cases.map((number, at) => [number, at]));
    this.turned = 0;
  }

  find(number) {
    const at = this.place.get(number);
    return at === undefined ? -1 : (at - this.turned) % this.place.size;
  }

  turn(places) {
    this.turned += places;
  }
}
