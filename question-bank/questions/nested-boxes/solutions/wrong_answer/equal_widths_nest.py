# Orders equal widths by growing depth, so boxes of the same width end up in one chain.
from bisect import bisect_left

n = int(input())
boxes = sorted(tuple(map(int, input().split())) for _ in range(n))
ends = []
for _, depth in boxes:
    place = bisect_left(ends, depth)
    if place == len(ends):
        ends.append(depth)
    else:
        ends[place] = depth
print(len(ends))
