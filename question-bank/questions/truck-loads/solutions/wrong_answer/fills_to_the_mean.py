# Fills each truck up to the mean load and gives the rest to the last one.
n, k = map(int, input().split())
weights = list(map(int, input().split()))
mean = -(-sum(weights) // k)
loads = [0]
for weight in weights:
    if loads[-1] and loads[-1] + weight > mean and len(loads) < k:
        loads.append(0)
    loads[-1] += weight
print(max(loads))
