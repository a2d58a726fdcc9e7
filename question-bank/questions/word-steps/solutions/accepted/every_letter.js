function wordSteps(start, goal, words) {
  const left = new Set(words);
  left.delete(start);
  let edge = [start];
  for (let steps = 0; edge.length > 0; steps++) {
    const beyond = [];
    for (const word of edge) {
      if (word === goal) return steps;
      for (let i = 0; i < word.length; i++) {
        for (let letter = 97; letter < 123; letter++) {
          const neighbour = word.slice(0, i) + String.fromCharCode(letter) + word.slice(i + 1);
          if (left.delete(neighbour)) beyond.push(neighbour);
        }
      }
    }
    edge = beyond;
  }
  return -1;
}
