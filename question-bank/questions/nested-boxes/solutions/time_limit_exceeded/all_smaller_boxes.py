# For each box looks at all boxes before it.
n = int(input())
boxes = sorted(tuple(map(int, input().split())) for _ in range(n))
longest = []
for i, (width, depth) in enumerate(boxes):
    best = 0
    for j in range(i):
        if longest[j] > best and boxes[j][0] < width and boxes[j][1] < depth:
            best = longest[j]
    longest.append(best + 1)
print(max(longest))
