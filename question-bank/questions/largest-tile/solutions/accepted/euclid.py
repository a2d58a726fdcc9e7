import sys
from math import gcd


def main():
    sizes = list(map(int, sys.stdin.read().split()))[1:]
    side = gcd(*sizes)
    tiles = sum((width // side) * (depth // side) for width, depth in zip(sizes[::2], sizes[1::2]))
    print(side, tiles)


main()
