# Compares the weights on both sides, wherever they hang.
n = int(input())
weights = list(map(int, input().split()))
total = sum(weights)
passed = 0
answer = -1
for hook, weight in enumerate(weights):
    if 2 * passed + weight == total:
        answer = hook
        break
    passed += weight
print(answer)
