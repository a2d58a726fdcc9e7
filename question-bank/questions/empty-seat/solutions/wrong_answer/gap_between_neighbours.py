# Looks for a gap between two scanned seats; the empty seat may be the first or the last.
def emptySeat(first, scanned):
    scanned = sorted(scanned)
    for one, other in zip(scanned, scanned[1:]):
        if other != one + 1:
            return one + 1
    return scanned[-1] + 1 if scanned else first
