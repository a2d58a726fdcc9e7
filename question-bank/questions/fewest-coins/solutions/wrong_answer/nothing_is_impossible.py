# Takes an amount of 0 for one that cannot be made.
def fewestCoins(coins, amount):
    fewest = [0] * (amount + 1)
    for paid in range(1, amount + 1):
        for coin in coins:
            if coin == paid or coin < paid and fewest[paid - coin]:
                count = 1 if coin == paid else fewest[paid - coin] + 1
                if not fewest[paid] or count < fewest[paid]:
                    fewest[paid] = count
    return fewest[amount] or -1
