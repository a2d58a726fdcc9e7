import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))
try:
    depth(10**6)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(20_000)
print(depth(15_000))
