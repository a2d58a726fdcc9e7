import sys


def product(a, b, m):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) % m for column in columns] for row in a]


def main():
    data = list(map(int, sys.stdin.read().split()))
    k, n, m = data[:3]
    first, factors = data[3:3 + k], data[3 + k:]
    step = [factors] + [[1 if j == i else 0 for j in range(k)] for i in range(k - 1)]
    terms = [[term] for term in reversed(first)]
    while n:
        if n & 1:
            terms = product(step, terms, m)
        step = product(step, step, m)
        n >>= 1
    print(terms[-1][0] % m)


main()
