# Chooses the best tile of each room and takes the smallest of these.
from math import gcd

rooms = [tuple(map(int, input().split())) for _ in range(int(input()))]
side = min(gcd(width, depth) for width, depth in rooms)
print(side, sum((width // side) * (depth // side) for width, depth in rooms))
