from typing import List


def balancing(weights: List[int], parcel: int) -> List[List[int]]:
    weights = sorted(weights)
    heavier = [0] * (len(weights) + 1)
    for i in range(len(weights) - 1, -1, -1):
        heavier[i] = heavier[i + 1] + weights[i]
    ways = []
    pan = []

    def fill(start: int, left: int) -> None:
        if left == 0:
            ways.append(pan[:])
            return
        for i in range(start, len(weights)):
            if weights[i] > left or heavier[i] < left:
                break
            if i > start and weights[i] == weights[i - 1]:
                continue
            pan.append(weights[i])
            fill(i + 1, left - weights[i])
            pan.pop()

    fill(0, parcel)
    return ways
