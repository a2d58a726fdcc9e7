function roomsNeeded(meetings) {
  const begins = meetings.map(([begin]) => begin).sort((a, b) => a - b);
  const ends = meetings.map(([, end]) => end).sort((a, b) => a - b);
  let free = 0;
  let rooms = 0;
  for (let i = 0; i < begins.length; i++) {
    while (ends[free] <= begins[i]) free++;
    rooms = Math.max(rooms, i + 1 - free);
  }
  return rooms;
}
