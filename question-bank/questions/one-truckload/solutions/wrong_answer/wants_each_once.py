# Is content with one parcel of each article.
def shortestCover(belt, order):
    wanted = set(order)
    inside = {}
    best = []
    first = 0
    for last, article in enumerate(belt):
        if article not in wanted:
            continue
        inside[article] = inside.get(article, 0) + 1
        while len(inside) == len(wanted):
            if not best or last - first < best[1] - best[0]:
                best = [first, last]
            left = belt[first]
            first += 1
            if left in inside:
                inside[left] -= 1
                if inside[left] == 0:
                    del inside[left]
    return best
