from typing import List


def fewestCoins(coins: List[int], amount: int) -> int:
    coins = [coin for coin in coins if coin <= amount]
    never = amount + 1
    fewest = [0] + [never] * amount
    for coin in coins:
        for paid in range(coin, amount + 1):
            if fewest[paid - coin] + 1 < fewest[paid]:
                fewest[paid] = fewest[paid - coin] + 1
    return fewest[amount] if fewest[amount] < never else -1
