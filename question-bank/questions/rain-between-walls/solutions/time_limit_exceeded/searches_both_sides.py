# Searches the highest block on both sides, for each block anew.
n = int(input())
heights = list(map(int, input().split()))
water = 0
for i in range(n):
    water += min(max(heights[: i + 1]), max(heights[i:])) - heights[i]
print(water)
