# Does not leap over a wet step either.
def waysUp(steps, wet):
    wet = set(wet)
    single, leap, single_before = 1, 0, 0
    for step in range(1, steps + 1):
        if step in wet:
            single_before, single, leap = 0, 0, 0
        else:
            single_before, single, leap = single, (single + leap) % 1_000_000_007, single_before
    return (single + leap) % 1_000_000_007
