from typing import List


def fewestCoins(coins: List[int], amount: int) -> int:
    reached = {0}
    border = {0}
    count = 0
    while border:
        if amount in border:
            return count
        border = {paid + coin for paid in border for coin in coins if paid + coin <= amount} - reached
        reached |= border
        count += 1
    return -1
