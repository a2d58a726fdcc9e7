function largestPoster(buildings) {
  const stack = [];
  let best = 0;
  let at = 0;
  for (const [width, height] of [...buildings, [0, 0]]) {
    let begin = at;
    while (stack.length > 0 && stack.at(-1).height >= height) {
      const ended = stack.pop();
      begin = ended.begin;
      best = Math.max(best, ended.height * (at - begin));
    }
    stack.push({ begin, height });
    at += width;
  }
  return best;
}
