# Leaves bookings apart that touch in a single minute.
n = int(input())
bookings = sorted(tuple(map(int, input().split())) for _ in range(n))
blocks = []
for start, end in bookings:
    if blocks and start < blocks[-1][1]:
        blocks[-1][1] = max(blocks[-1][1], end)
    else:
        blocks.append([start, end])
print(len(blocks))
for start, end in blocks:
    print(start, end)
