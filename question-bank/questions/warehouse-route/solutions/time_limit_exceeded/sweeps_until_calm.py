# Sweeps over the whole floor again and again until no distance improves.
r, c = map(int, input().split())
floor = [input() for _ in range(r)]
FAR = r * c
distance = [[FAR] * c for _ in range(r)]
free = [(i, j) for i in range(r) for j in range(c) if floor[i][j] != "#"]
for i, j in free:
    if floor[i][j] == "S":
        distance[i][j] = 0
    if floor[i][j] == "T":
        goal = (i, j)
calm = False
while not calm:
    calm = True
    for i, j in free:
        best = distance[i][j]
        if i and distance[i - 1][j] + 1 < best:
            best = distance[i - 1][j] + 1
        if j and distance[i][j - 1] + 1 < best:
            best = distance[i][j - 1] + 1
        if i + 1 < r and distance[i + 1][j] + 1 < best:
            best = distance[i + 1][j] + 1
        if j + 1 < c and distance[i][j + 1] + 1 < best:
            best = distance[i][j + 1] + 1
        if best < distance[i][j]:
            distance[i][j] = best
            calm = False
steps = distance[goal[0]][goal[1]]
print(steps if steps < FAR else -1)
