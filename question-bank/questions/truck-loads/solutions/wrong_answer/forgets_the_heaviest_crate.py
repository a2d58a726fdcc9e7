# Begins the search at 0; a crate heavier than the limit gets a truck of its own.
n, k = map(int, input().split())
weights = list(map(int, input().split()))
low, high = 0, sum(weights)
while low < high:
    middle = (low + high) // 2
    count, load = 1, 0
    for weight in weights:
        if load and load + weight > middle:
            count += 1
            load = 0
        load += weight
    if count <= k:
        high = middle
    else:
        low = middle + 1
print(low)
