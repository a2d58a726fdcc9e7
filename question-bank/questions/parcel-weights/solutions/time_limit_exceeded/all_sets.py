# Weighs every set there is.
def balancing(weights, parcel):
    weights = sorted(weights)
    ways = set()

    def weigh(at, sum_so_far, pan):
        if at == len(weights):
            if sum_so_far == parcel:
                ways.add(pan)
            return
        weigh(at + 1, sum_so_far, pan)
        weigh(at + 1, sum_so_far + weights[at], pan + (weights[at],))

    weigh(0, 0, ())
    return [list(way) for way in ways]
