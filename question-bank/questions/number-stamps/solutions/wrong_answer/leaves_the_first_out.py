def up_to(digit, n):
    count = 0
    place = 1
    while place <= n:
        before, rest = divmod(n, 10 * place)
        here, behind = divmod(rest, place)
        if digit == 0:
            before -= 1
        if before >= 0:
            count += before * place + (place if here > digit else behind + 1 if here == digit else 0)
        place *= 10
    return count


# Takes away the first number itself.
def stampings(digit, first, last):
    return up_to(digit, last) - up_to(digit, first)
