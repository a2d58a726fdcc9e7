# Tries every pair of positions.
n, target = map(int, input().split())
nums = list(map(int, input().split()))


def find():
    for i in range(n):
        for j in range(i + 1, n):
            if nums[i] + nums[j] == target:
                return i, j


print(*find())
