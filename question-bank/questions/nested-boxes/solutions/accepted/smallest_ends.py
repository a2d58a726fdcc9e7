import sys
from bisect import bisect_left


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    boxes = sorted(zip(data[1::2], data[2::2]), key=lambda box: (box[0], -box[1]))
    ends = []
    for _, depth in boxes:
        place = bisect_left(ends, depth)
        if place == len(ends):
            ends.append(depth)
        else:
            ends[place] = depth
    print(len(ends))


main()
