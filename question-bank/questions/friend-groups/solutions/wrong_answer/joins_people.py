# Lets a point to b instead of joining those who speak for their groups.
import sys

n, m, *numbers = map(int, sys.stdin.read().split())
above = list(range(n + 1))
size = [1] * (n + 1)
groups, apart = n, n * (n - 1) // 2
for i in range(0, 2 * m, 2):
    a, b = numbers[i], numbers[i + 1]
    x, y = a, b
    while above[x] != x:
        x = above[x]
    while above[y] != y:
        y = above[y]
    if x != y:
        apart -= size[x] * size[y]
        size[y] += size[x]
        above[a] = y
        groups -= 1
    print(groups, apart)
