function fewestCoins(coins, amount) {
  const fewest = new Array(amount + 1).fill(Infinity);
  fewest[0] = 0;
  for (let paid = 1; paid <= amount; paid++) {
    for (const coin of coins) {
      if (coin <= paid) fewest[paid] = Math.min(fewest[paid], fewest[paid - coin] + 1);
    }
  }
  return fewest[amount] === Infinity ? -1 : fewest[amount];
}
