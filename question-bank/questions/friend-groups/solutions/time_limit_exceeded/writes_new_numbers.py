# Writes a new group number to everybody, to find those of the group that ends.
import sys

n, m, *numbers = map(int, sys.stdin.read().split())
group = list(range(n + 1))
groups = n
for i in range(0, 2 * m, 2):
    a, b = group[numbers[i]], group[numbers[i + 1]]
    if a != b:
        group = [b if number == a else number for number in group]
        groups -= 1
    sizes = {}
    for number in group[1:]:
        sizes[number] = sizes.get(number, 0) + 1
    together = sum(size * (size - 1) // 2 for size in sizes.values())
    print(groups, n * (n - 1) // 2 - together)
