class Heap {
  constructor(comesFirst) {
    this.comesFirst = comesFirst;
    this.items = [];
  }

  get size() {
    return this.items.length;
  }

  get first() {
    return this.items[0];
  }

  push(item) {
    const items = this.items;
    let at = items.length;
    while (at > 0 && this.comesFirst(item, items[(at - 1) >> 1])) {
      items[at] = items[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    items[at] = item;
  }

  pop() {
    const items = this.items;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0) return first;
    let at = 0;
    while (2 * at + 1 < items.length) {
      let child = 2 * at + 1;
      if (child + 1 < items.length && this.comesFirst(items[child + 1], items[child])) child++;
      if (!this.comesFirst(items[child], last)) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = last;
    return first;
  }
}

class Station {
  constructor() {
    this.lower = new Heap((a, b) => a > b);
    this.upper = new Heap((a, b) => a < b);
  }

  record(readings) {
    for (const reading of readings) {
      this.lower.push(reading);
      this.upper.push(this.lower.pop());
      if (this.upper.size > this.lower.size) this.lower.push(this.upper.pop());
    }
  }

  median() {
    if (this.lower.size === 0) return 0;
    if (this.lower.size > this.upper.size) return this.lower.first;
    return (this.lower.first + this.upper.first) / 2;
  }
}
