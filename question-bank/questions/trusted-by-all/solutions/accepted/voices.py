import sys


def main():
    n, m, *numbers = map(int, sys.stdin.read().split())
    voices = [0] * (n + 1)
    trusts = [False] * (n + 1)
    for a, b in set(zip(numbers[::2], numbers[1::2])):
        trusts[a] = True
        voices[b] += 1
    print(next((person for person in range(1, n + 1) if voices[person] == n - 1 and not trusts[person]), -1))


main()
