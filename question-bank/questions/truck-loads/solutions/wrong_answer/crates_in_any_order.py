# Gives the heaviest crate that is left to the lightest truck.
import heapq

n, k = map(int, input().split())
loads = [0] * k
for weight in sorted(map(int, input().split()), reverse=True):
    heapq.heapreplace(loads, loads[0] + weight)
print(max(loads))
