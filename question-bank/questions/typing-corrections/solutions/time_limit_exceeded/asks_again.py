import sys

sys.setrecursionlimit(10_000)


def cheapestCorrection(typed, meant, gap, exchange):
    def cost(i, j):
        if i == 0 or j == 0:
            return gap * (i + j)
        if typed[i - 1] == meant[j - 1]:
            return cost(i - 1, j - 1)
        return min(cost(i - 1, j - 1) + exchange, cost(i - 1, j) + gap, cost(i, j - 1) + gap)

    return cost(len(typed), len(meant))
