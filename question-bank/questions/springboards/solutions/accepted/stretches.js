function fewestJumps(springs) {
  const last = springs.length - 1;
  let jumps = 0;
  let end = 0;
  let far = 0;
  for (let board = 0; end < last; board++) {
    far = Math.max(far, board + springs[board]);
    if (board < end) continue;
    if (far === end) return -1;
    jumps++;
    end = far;
  }
  return jumps;
}
