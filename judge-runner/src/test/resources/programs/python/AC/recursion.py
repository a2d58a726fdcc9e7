import sys

sys.setrecursionlimit(20000)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


a, b = map(int, sys.stdin.read().split())
print(depth(a * 1000) - depth(a * 1000) + a + b)
