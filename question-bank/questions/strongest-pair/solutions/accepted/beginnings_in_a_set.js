function strongestPair(keys) {
  let strongest = 0;
  for (let place = 29; place >= 0; place--) {
    const beginnings = new Set();
    const wish = (strongest >> place) | 1;
    for (const key of keys) {
      const beginning = key >> place;
      if (beginnings.has(beginning ^ wish)) {
        strongest |= 1 << place;
        break;
      }
      beginnings.add(beginning);
    }
  }
  return strongest;
}
