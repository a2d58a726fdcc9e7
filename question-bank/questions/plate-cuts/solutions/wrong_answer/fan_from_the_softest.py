# Makes all cuts from the softest corner.
def cheapestCuts(hardness):
    n = len(hardness)
    at = hardness.index(min(hardness))
    return sum(hardness[at] * hardness[(at + step) % n] for step in range(2, n - 1))
