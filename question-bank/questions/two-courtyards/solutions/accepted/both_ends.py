from math import isqrt


def squarePairs(stones: int) -> int:
    short, long = 0, isqrt(stones)
    pairs = 0
    while short <= long:
        paved = short * short + long * long
        if paved == stones:
            pairs += 1
        if paved <= stones:
            short += 1
        else:
            long -= 1
    return pairs
