# Lets a leap follow a leap.
def waysUp(steps, wet):
    wet = set(wet)
    before, ways = 0, 1
    for step in range(1, steps + 1):
        before, ways = ways, 0 if step in wet else (ways + before) % 1_000_000_007
    return ways
