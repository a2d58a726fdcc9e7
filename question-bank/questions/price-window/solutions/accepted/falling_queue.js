class PriceWindow {
  constructor(size) {
    this.size = size;
    this.count = 0;
    this.falling = [];
    this.front = 0;
  }

  add(price) {
    const falling = this.falling;
    while (falling.length > this.front && falling[falling.length - 1].price <= price) falling.pop();
    falling.push({ at: this.count++, price });
    if (falling[this.front].at < this.count - this.size) this.front++;
  }

  highest() {
    return this.count > 0 ? this.falling[this.front].price : -1;
  }

  lead() {
    return this.count > 0 ? this.count - 1 - this.falling[this.front].at : -1;
  }
}
