function fragileCables(servers, cables) {
  const ends = Array.from({ length: servers }, () => []);
  cables.forEach(([a, b], position) => {
    ends[a].push([b, position]);
    ends[b].push([a, position]);
  });
  const number = new Array(servers).fill(-1);
  const fragile = [];
  let count = 0;
  const walk = (server, cameBy) => {
    let lowest = (number[server] = count++);
    for (const [other, position] of ends[server]) {
      if (position === cameBy) continue;
      if (number[other] >= 0) {
        lowest = Math.min(lowest, number[other]);
        continue;
      }
      const below = walk(other, position);
      if (below > number[server]) fragile.push(position);
      lowest = Math.min(lowest, below);
    }
    return lowest;
  };
  for (let server = 0; server < servers; server++) if (number[server] < 0) walk(server, -1);
  return fragile;
}
