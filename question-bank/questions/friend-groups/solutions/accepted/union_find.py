import sys


def main():
    n, m, *numbers = map(int, sys.stdin.read().split())
    above = list(range(n + 1))
    size = [1] * (n + 1)
    groups = n
    apart = n * (n - 1) // 2
    lines = []
    for i in range(0, 2 * m, 2):
        roots = []
        for person in numbers[i : i + 2]:
            while above[person] != person:
                above[person] = above[above[person]]
                person = above[person]
            roots.append(person)
        a, b = sorted(roots, key=size.__getitem__)
        if a != b:
            above[a] = b
            apart -= size[a] * size[b]
            size[b] += size[a]
            groups -= 1
        lines.append(f"{groups} {apart}")
    print("\n".join(lines))


main()
