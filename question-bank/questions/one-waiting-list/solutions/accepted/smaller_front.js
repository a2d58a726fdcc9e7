function mergeLists(first, second) {
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
