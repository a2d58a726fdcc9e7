# Goes through all pairs for each person.
import sys

n, m, *numbers = map(int, sys.stdin.read().split())
pairs = list(zip(numbers[::2], numbers[1::2]))
elected = -1
for person in range(1, n + 1):
    voices = {a for a, b in pairs if b == person}
    trusts = [b for a, b in pairs if a == person]
    if len(voices) == n - 1 and not trusts:
        elected = person
print(elected)
