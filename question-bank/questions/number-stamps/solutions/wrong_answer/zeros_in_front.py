# Treats 0 as any other digit, so it counts zeros that nobody writes.
def up_to(digit, n):
    count = 0
    place = 1
    while place <= n:
        before, rest = divmod(n, 10 * place)
        here, behind = divmod(rest, place)
        count += before * place
        if here > digit:
            count += place
        elif here == digit:
            count += behind + 1
        place *= 10
    return count


def stampings(digit, first, last):
    return up_to(digit, last) - up_to(digit, first - 1)
