# Tries all pairs of sides.
def squarePairs(stones):
    pairs = 0
    a = 0
    while 2 * a * a <= stones:
        b = a
        while a * a + b * b <= stones:
            if a * a + b * b == stones:
                pairs += 1
            b += 1
        a += 1
    return pairs
