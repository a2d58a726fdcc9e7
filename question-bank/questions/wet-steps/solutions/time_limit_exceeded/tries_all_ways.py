import sys

sys.setrecursionlimit(100_000)


def waysUp(steps, wet):
    wet = set(wet)

    def ways(step, tired):
        if step == steps:
            return 1
        if step > steps or step in wet:
            return 0
        return ways(step + 1, False) + (0 if tired else ways(step + 2, True))

    return 0 if steps in wet else ways(0, False) % 1_000_000_007
