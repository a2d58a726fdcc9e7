# Widens the poster to the right, from each building anew.
def largestPoster(buildings):
    best = 0
    for i in range(len(buildings)):
        total = 0
        lowest = buildings[i][1]
        for j in range(i, len(buildings)):
            width, height = buildings[j]
            total += width
            if height < lowest:
                lowest = height
            if total * lowest > best:
                best = total * lowest
    return best
