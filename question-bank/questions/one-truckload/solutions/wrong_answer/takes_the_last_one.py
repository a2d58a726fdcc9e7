# Of several shortest stretches, takes the last one.
def shortestCover(belt, order):
    missing = {}
    for article in order:
        missing[article] = missing.get(article, 0) + 1
    in_all = len(order)
    best = []
    first = 0
    for last, article in enumerate(belt):
        if article in missing:
            in_all -= missing[article] > 0
            missing[article] -= 1
        while in_all == 0:
            if not best or last - first <= best[1] - best[0]:
                best = [first, last]
            if belt[first] in missing:
                missing[belt[first]] += 1
                in_all += missing[belt[first]] > 0
            first += 1
    return best
