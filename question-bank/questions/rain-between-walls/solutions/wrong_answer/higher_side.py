# Fills up to the higher one of the two sides.
n = int(input())
heights = list(map(int, input().split()))
left = []
highest = 0
for height in heights:
    highest = max(highest, height)
    left.append(highest)
highest = 0
water = 0
for i in reversed(range(n)):
    highest = max(highest, heights[i])
    water += max(highest, left[i]) - heights[i] if 0 < i < n - 1 else 0
print(water)
