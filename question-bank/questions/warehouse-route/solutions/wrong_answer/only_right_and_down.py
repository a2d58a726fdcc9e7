# Believes that a shortest route never turns back.
r, c = map(int, input().split())
floor = [input() for _ in range(r)]
best = [[None] * c for _ in range(r)]
answer = -1
for i in range(r):
    for j in range(c):
        if floor[i][j] == "#":
            continue
        before = []
        if i and best[i - 1][j] is not None:
            before.append(best[i - 1][j] + 1)
        if j and best[i][j - 1] is not None:
            before.append(best[i][j - 1] + 1)
        if floor[i][j] == "S":
            before.append(0)
        if before:
            best[i][j] = min(before)
            if floor[i][j] == "T":
                answer = best[i][j]
print(answer)
