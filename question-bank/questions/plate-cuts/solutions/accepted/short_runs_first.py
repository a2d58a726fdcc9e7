from typing import List


def cheapestCuts(hardness: List[int]) -> int:
    n = len(hardness)
    # part[i][j]: the cost of the plate from i to j, with the cut from i to j itself
    part = [[0] * n for _ in range(n)]
    for i in range(n - 3, -1, -1):
        row = part[i]
        for j in range(i + 2, n):
            best = min([row[k] + part[k][j] for k in range(i + 1, j)])
            row[j] = best + hardness[i] * hardness[j]
    return part[0][n - 1] - hardness[0] * hardness[n - 1]
