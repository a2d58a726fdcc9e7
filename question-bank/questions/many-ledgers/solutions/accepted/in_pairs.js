function mergeTwo(first, second) {
  const before = new ListNode();
  let last = before;
  while (first !== null && second !== null) {
    if (second.val < first.val) {
      last.next = second;
      second = second.next;
    } else {
      last.next = first;
      first = first.next;
    }
    last = last.next;
  }
  last.next = first ?? second;
  return before.next;
}

function mergeLedgers(ledgers) {
  let round = ledgers;
  while (round.length > 1) {
    const merged = [];
    for (let i = 0; i < round.length; i += 2) merged.push(mergeTwo(round[i], round[i + 1] ?? null));
    round = merged;
  }
  return round[0] ?? null;
}
