# The best way for an amount is a coin, or two best ways for two parts of it.
def fewestCoins(coins, amount):
    if amount == 0:
        return 0
    never = amount + 1
    single = set(coins)
    fewest = [0] + [never] * amount
    for paid in range(1, amount + 1):
        best = 1 if paid in single else never
        for part in range(1, paid // 2 + 1):
            if fewest[part] + fewest[paid - part] < best:
                best = fewest[part] + fewest[paid - part]
        fewest[paid] = best
    return fewest[amount] if fewest[amount] < never else -1
