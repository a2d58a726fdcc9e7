// Returns the latest time of those who hear the news, even if others never do.
function timeUntilAllKnow(people, calls, start) {
  const toCall = Array.from({ length: people }, () => []);
  for (const [caller, called, minutes] of calls) toCall[caller].push([called, minutes]);
  const times = new Array(people).fill(Infinity);
  times[start] = 0;
  const queue = [start];
  for (let i = 0; i < queue.length; i++) {
    for (const [called, minutes] of toCall[queue[i]]) {
      if (times[queue[i]] + minutes < times[called]) {
        times[called] = times[queue[i]] + minutes;
        queue.push(called);
      }
    }
  }
  return Math.max(...times.filter((time) => time < Infinity));
}
