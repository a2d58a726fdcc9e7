function firstSingle(text) {
  const counts = new Map();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (let i = 0; i < text.length; i++) {
    if (counts.get(text[i]) === 1) return i;
  }
  return -1;
}
