# Gives the first factor to the oldest term.
import sys

data = list(map(int, sys.stdin.read().split()))
k, n, m = data[:3]
first, factors = data[3:3 + k], data[3 + k:]


def product(a, b):
    return [[sum(a[i][l] * b[l][j] for l in range(len(b))) % m for j in range(len(b[0]))] for i in range(len(a))]


step = [factors[::-1]] + [[int(j == i) for j in range(k)] for i in range(k - 1)]
terms = [[term] for term in reversed(first)]
while n:
    if n & 1:
        terms = product(step, terms)
    step = product(step, step)
    n >>= 1
print(terms[-1][0] % m)
