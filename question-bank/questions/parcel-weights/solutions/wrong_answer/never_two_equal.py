# Passes over a weight that equals the one before it, even if that one lies on the pan.
def balancing(weights, parcel):
    weights = sorted(weights)
    ways = []

    def fill(start, left, pan):
        if left == 0:
            ways.append(pan)
            return
        for i in range(start, len(weights)):
            if weights[i] > left:
                break
            if i > 0 and weights[i] == weights[i - 1]:
                continue
            fill(i + 1, left - weights[i], pan + [weights[i]])

    fill(0, parcel, [])
    return ways
