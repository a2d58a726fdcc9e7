# Adds up all pulls for each hook.
n = int(input())
weights = list(map(int, input().split()))


def find():
    for hook in range(n):
        pull = 0
        for i in range(n):
            pull += weights[i] * (i - hook)
        if pull == 0:
            return hook
    return -1


print(find())
