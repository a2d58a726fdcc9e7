function longestFresh(songs) {
  const stretch = new Set();
  let front = 0;
  let longest = 0;
  for (const song of songs) {
    while (stretch.has(song)) stretch.delete(songs[front++]);
    stretch.add(song);
    longest = Math.max(longest, stretch.size);
  }
  return longest;
}
