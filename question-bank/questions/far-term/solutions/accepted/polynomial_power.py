import sys


def times(p, q, factors, m):
    """The product of two polynomials, modulo the one the sequence belongs to."""
    k = len(factors)
    r = [0] * (2 * k - 1)
    for i, x in enumerate(p):
        for j, y in enumerate(q):
            r[i + j] += x * y
    for i in range(2 * k - 2, k - 1, -1):
        for j, c in enumerate(factors, 1):
            r[i - j] += r[i] * c
    return [x % m for x in r[:k]]


def main():
    data = list(map(int, sys.stdin.read().split()))
    k, n, m = data[:3]
    first, factors = data[3:3 + k], data[3 + k:]
    power = [1] + [0] * (k - 1)
    square = [0, 1] + [0] * (k - 2) if k > 1 else [factors[0]]
    while n:
        if n & 1:
            power = times(power, square, factors, m)
        square = times(square, square, factors, m)
        n >>= 1
    print(sum(p * a for p, a in zip(power, first)) % m)


main()
