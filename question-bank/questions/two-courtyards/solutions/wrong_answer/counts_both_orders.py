from math import isqrt


# Counts a pair of different sides twice.
def squarePairs(stones):
    return sum(isqrt(stones - a * a) ** 2 == stones - a * a for a in range(isqrt(stones) + 1))
