import sys

data = list(map(int, sys.stdin.read().split()))
k, n, m = data[:3]
last, factors = data[3:3 + k], data[3 + k:][::-1]
for _ in range(n):
    last.append(sum(a * c for a, c in zip(last, factors)) % m)
    last.pop(0)
print(last[0] % m)
