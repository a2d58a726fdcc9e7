# Takes the length of the first route a depth-first search happens to find.
r, c = map(int, input().split())
floor = [input() for _ in range(r)]
start = next((i, row.index("S")) for i, row in enumerate(floor) if "S" in row)
seen = {start}
stack = [(start, 0)]
answer = -1
while stack:
    (i, j), steps = stack.pop()
    if floor[i][j] == "T":
        answer = steps
        break
    for a, b in ((i - 1, j), (i, j - 1), (i, j + 1), (i + 1, j)):
        if 0 <= a < r and 0 <= b < c and floor[a][b] != "#" and (a, b) not in seen:
            seen.add((a, b))
            stack.append(((a, b), steps + 1))
print(answer)
