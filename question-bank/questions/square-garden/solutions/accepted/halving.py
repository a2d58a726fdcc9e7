import sys


def main():
    for n in map(int, sys.stdin.read().split()[1:]):
        low = 0
        high = 3037000500
        while high - low > 1:
            middle = (low + high) // 2
            if middle * middle <= n:
                low = middle
            else:
                high = middle
        print(low, n - low * low)


main()
