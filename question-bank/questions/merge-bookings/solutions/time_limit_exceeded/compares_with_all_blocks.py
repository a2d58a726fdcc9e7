# Compares every booking with every block found so far.
n = int(input())
blocks = []
for _ in range(n):
    start, end = map(int, input().split())
    apart = []
    for block in blocks:
        if block[1] < start or end < block[0]:
            apart.append(block)
        else:
            start = min(start, block[0])
            end = max(end, block[1])
    apart.append((start, end))
    blocks = apart
blocks.sort()
print(len(blocks))
for start, end in blocks:
    print(start, end)
