# The best split for each number of trucks and each beginning of the row, looking at all last cuts.
n, k = map(int, input().split())
weights = list(map(int, input().split()))
total = [0]
for weight in weights:
    total.append(total[-1] + weight)
best = total[:]
for _ in range(1, k):
    row = [0]
    for end in range(1, n + 1):
        heaviest = best[end]
        for cut in range(end - 1, -1, -1):
            last = total[end] - total[cut]
            if last >= heaviest:
                break
            heaviest = min(heaviest, max(last, best[cut]))
        row.append(heaviest)
    best = row
print(best[n])
