from typing import List


def shortestCover(belt: List[int], order: List[int]) -> List[int]:
    missing = {}
    for article in order:
        missing[article] = missing.get(article, 0) + 1
    in_all = len(order)
    best = []
    first = 0
    for last, article in enumerate(belt):
        if article in missing:
            if missing[article] > 0:
                in_all -= 1
            missing[article] -= 1
        while in_all == 0:
            if not best or last - first < best[1] - best[0]:
                best = [first, last]
            left = belt[first]
            first += 1
            if left in missing:
                missing[left] += 1
                if missing[left] > 0:
                    in_all += 1
    return best
