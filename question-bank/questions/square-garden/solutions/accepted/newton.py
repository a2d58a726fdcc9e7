import sys


def root(n):
    """Newton's method in whole numbers, from above."""
    guess = 1 << (n.bit_length() + 1) // 2
    while guess * guess > n:
        guess = (guess + n // guess) // 2
    return guess


for n in map(int, sys.stdin.read().split()[1:]):
    side = root(n)
    print(side, n - side * side)
