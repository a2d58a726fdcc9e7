def cheapestCuts(hardness):
    def cost(i, j):
        if j - i < 2:
            return 0
        return min(part(i, k) + part(k, j) for k in range(i + 1, j))

    def part(i, j):
        return cost(i, j) + (hardness[i] * hardness[j] if j - i > 1 else 0)

    return cost(0, len(hardness) - 1)
