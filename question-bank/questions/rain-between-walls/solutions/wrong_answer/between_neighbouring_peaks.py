# Fills each pond between two neighbouring peaks, but not the larger ones that swallow a peak.
n = int(input())
heights = list(map(int, input().split()))
padded = [-1] + heights + [-1]
peaks = [i for i in range(n) if padded[i] <= padded[i + 1] and padded[i + 2] <= padded[i + 1]]
water = 0
for a, b in zip(peaks, peaks[1:]):
    level = min(heights[a], heights[b])
    water += sum(max(0, level - height) for height in heights[a:b])
print(water)
