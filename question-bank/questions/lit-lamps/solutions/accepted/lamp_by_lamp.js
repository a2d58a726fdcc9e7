function litSeconds(last) {
  const shown = last + 1;
  let units = 0;
  for (let value = 1; value <= last; value *= 2) {
    const whole = Math.floor(shown / (2 * value));
    const rest = shown % (2 * value);
    units += whole * value + Math.max(0, rest - value);
  }
  return units;
}
