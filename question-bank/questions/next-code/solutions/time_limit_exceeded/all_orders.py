# Looks through all orders for the smallest one that comes later.
from itertools import permutations


def nextCode(code):
    current = tuple(code)
    best = None
    first = tuple(sorted(code))
    for order in permutations(first):
        if order > current and (best is None or order < best):
            best = order
    code[:] = best or first
