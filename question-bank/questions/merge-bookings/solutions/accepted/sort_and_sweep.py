import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    bookings = sorted(zip(data[1::2], data[2::2]))
    blocks = []
    for start, end in bookings:
        if blocks and start <= blocks[-1][1]:
            blocks[-1][1] = max(blocks[-1][1], end)
        else:
            blocks.append([start, end])
    print(len(blocks))
    print("\n".join(f"{start} {end}" for start, end in blocks))


main()
