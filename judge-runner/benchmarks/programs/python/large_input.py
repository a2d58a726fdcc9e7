# @NONCE@
import sys


def main():
    numbers = [int(token) for token in sys.stdin.buffer.read().split()[1:]]
    numbers.sort()
    total = 0
    for i, x in enumerate(numbers):
        total += x * (i % 7)
    print(total % 1000000007)


main()
