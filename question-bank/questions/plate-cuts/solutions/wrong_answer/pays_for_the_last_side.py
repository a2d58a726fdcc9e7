def cheapestCuts(hardness):
    n = len(hardness)
    part = [[0] * n for _ in range(n)]
    for i in range(n - 3, -1, -1):
        for j in range(i + 2, n):
            part[i][j] = min(part[i][k] + part[k][j] for k in range(i + 1, j)) + hardness[i] * hardness[j]
    return part[0][n - 1]
