function daysUntilWarmer(temps) {
  const days = new Array(temps.length).fill(0);
  const waiting = [];
  temps.forEach((temp, day) => {
    while (waiting.length > 0 && temps[waiting.at(-1)] < temp) {
      const earlier = waiting.pop();
      days[earlier] = day - earlier;
    }
    waiting.push(day);
  });
  return days;
}
