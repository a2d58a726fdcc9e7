const above = (a, b) => a.value > b.value || (a.value === b.value && a.number > b.number);

class PeakStack {
  constructor() {
    this.stack = [];
    this.heap = [];
    this.pushed = 0;
  }

  push(value) {
    const entry = { value, number: this.pushed++, gone: false };
    this.stack.push(entry);
    this.rise(entry);
  }

  pop() {
    const value = this.top();
    if (this.stack.length > 0) this.stack.pop().gone = true;
    return value;
  }

  top() {
    while (this.stack.length > 0 && this.stack.at(-1).gone) this.stack.pop();
    return this.stack.length > 0 ? this.stack.at(-1).value : -1;
  }

  peak() {
    while (this.heap.length > 0 && this.heap[0].gone) this.removeFirst();
    return this.heap.length > 0 ? this.heap[0].value : -1;
  }

  popPeak() {
    const value = this.peak();
    if (this.heap.length > 0) this.removeFirst().gone = true;
    return value;
  }

  rise(entry) {
    const heap = this.heap;
    let at = heap.length;
    while (at > 0 && above(entry, heap[(at - 1) >> 1])) {
      heap[at] = heap[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    heap[at] = entry;
  }

  removeFirst() {
    const heap = this.heap;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length === 0) return first;
    let at = 0;
    while (2 * at + 1 < heap.length) {
      let child = 2 * at + 1;
      if (child + 1 < heap.length && above(heap[child + 1], heap[child])) child++;
      if (!above(heap[child], last)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return first;
  }
}
