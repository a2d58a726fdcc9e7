# Cuts off the corner whose cut is cheapest at the moment.
def cheapestCuts(hardness):
    corners = list(hardness)
    cost = 0
    while len(corners) > 3:
        n = len(corners)
        at = min(range(n), key=lambda i: corners[i - 1] * corners[(i + 1) % n])
        cost += corners[at - 1] * corners[(at + 1) % n]
        corners.pop(at)
    return cost
