# Raises the limit to the next one that changes anything, until the trucks are enough.
n, k = map(int, input().split())
weights = list(map(int, input().split()))
limit = max(weights)
while True:
    count, load, raised = 1, 0, sum(weights)
    for weight in weights:
        if load + weight > limit:
            raised = min(raised, load + weight)
            count += 1
            load = 0
        load += weight
    if count <= k:
        break
    limit = raised
print(limit)
