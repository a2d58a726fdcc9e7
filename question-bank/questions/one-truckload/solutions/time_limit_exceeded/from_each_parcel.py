# Begins at each parcel and goes on until the order is covered.
def shortestCover(belt, order):
    wanted = {}
    for article in order:
        wanted[article] = wanted.get(article, 0) + 1
    best = []
    for first in range(len(belt)):
        missing = dict(wanted)
        in_all = len(order)
        for last in range(first, len(belt)):
            article = belt[last]
            if missing.get(article, 0) > 0:
                missing[article] -= 1
                in_all -= 1
                if in_all == 0:
                    if not best or last - first < best[1] - best[0]:
                        best = [first, last]
                    break
    return best
