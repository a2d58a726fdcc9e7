function emptySeat(first, scanned) {
  let empty = first;
  scanned.forEach((seat, i) => {
    empty ^= seat ^ (first + i + 1);
  });
  return empty;
}
