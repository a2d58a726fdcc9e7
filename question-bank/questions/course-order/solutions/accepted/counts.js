function courseOrder(courses, rules) {
  const waits = new Array(courses).fill(0);
  const opens = Array.from({ length: courses }, () => []);
  for (const [first, then] of rules) {
    waits[then]++;
    opens[first].push(then);
  }
  const order = [];
  for (let course = 0; course < courses; course++) {
    if (waits[course] === 0) order.push(course);
  }
  for (let i = 0; i < order.length; i++) {
    for (const then of opens[order[i]]) {
      if (--waits[then] === 0) order.push(then);
    }
  }
  return order.length === courses ? order : [];
}
