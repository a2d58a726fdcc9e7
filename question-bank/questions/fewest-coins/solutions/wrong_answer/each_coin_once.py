# Goes through the amounts downwards, so a coin is never given twice.
def fewestCoins(coins, amount):
    never = amount + 1
    fewest = [0] + [never] * amount
    for coin in coins:
        for paid in range(amount, coin - 1, -1):
            fewest[paid] = min(fewest[paid], fewest[paid - coin] + 1)
    return fewest[amount] if fewest[amount] < never else -1
