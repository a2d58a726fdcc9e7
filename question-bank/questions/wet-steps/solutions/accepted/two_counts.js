function waysUp(steps, wet) {
  const isWet = new Set(wet);
  const single = [1];
  const leap = [0];
  for (let step = 1; step <= steps; step++) {
    if (isWet.has(step)) {
      single.push(0);
      leap.push(0);
    } else {
      single.push((single[step - 1] + leap[step - 1]) % 1000000007);
      leap.push(step > 1 ? single[step - 2] : 0);
    }
  }
  return (single[steps] + leap[steps]) % 1000000007;
}
