function timeUntilAllKnow(people, calls, start) {
  const toCall = Array.from({ length: people }, () => []);
  for (const [caller, called, minutes] of calls) toCall[caller].push([called, minutes]);
  const heap = [];
  const push = (entry) => {
    let at = heap.push(entry) - 1;
    while (at > 0 && heap[(at - 1) >> 1][0] > entry[0]) {
      heap[at] = heap[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    heap[at] = entry;
  };
  const pop = () => {
    const first = heap[0];
    const last = heap.pop();
    if (heap.length === 0) return first;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
      if (heap[child][0] >= last[0]) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return first;
  };
  const known = new Array(people).fill(false);
  let unknown = people;
  push([0, start]);
  while (heap.length > 0) {
    const [now, member] = pop();
    if (known[member]) continue;
    known[member] = true;
    if (--unknown === 0) return now;
    for (const [called, minutes] of toCall[member]) if (!known[called]) push([now + minutes, called]);
  }
  return -1;
}
