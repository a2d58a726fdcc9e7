function turnGroups(train, size) {
  const before = new ListNode(0, train);
  let wagons = 0;
  for (let node = train; node !== null; node = node.next) wagons++;
  let done = before;
  for (let groups = Math.floor(wagons / size); groups > 0; groups--) {
    const first = done.next;
    let turned = null;
    let node = first;
    for (let i = 0; i < size; i++) {
      const next = node.next;
      node.next = turned;
      turned = node;
      node = next;
    }
    done.next = turned;
    first.next = node;
    done = first;
  }
  return before.next;
}
