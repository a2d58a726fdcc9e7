def balancing(weights, parcel):
    weights = sorted(set(weights))
    ways = []

    def fill(start, left, pan):
        if left == 0:
            ways.append(pan)
            return
        for i in range(start, len(weights)):
            if weights[i] > left:
                break
            fill(i, left - weights[i], pan + [weights[i]])

    fill(0, parcel, [])
    return ways
