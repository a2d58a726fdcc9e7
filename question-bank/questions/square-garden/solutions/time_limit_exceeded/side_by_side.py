# Lays one row and column more, as long as the slabs last.
import sys

for n in map(int, sys.stdin.read().split()[1:]):
    side = 0
    while (side + 1) * (side + 1) <= n:
        side += 1
    print(side, n - side * side)
