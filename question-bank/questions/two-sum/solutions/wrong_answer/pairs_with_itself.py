# Fills the map first, so a number that is half the target finds itself.
n, target = map(int, input().split())
nums = list(map(int, input().split()))
position = {}
for i, x in enumerate(nums):
    position[x] = i
for i, x in enumerate(nums):
    if target - x in position:
        j = position[target - x]
        print(min(i, j), max(i, j))
        break
