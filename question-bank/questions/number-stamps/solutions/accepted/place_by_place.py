def up_to(digit: int, n: int) -> int:
    count = 0
    place = 1
    while place <= n:
        before, rest = divmod(n, 10 * place)
        here, behind = divmod(rest, place)
        if digit == 0:
            before -= 1
        if before >= 0:
            count += before * place
            if here > digit:
                count += place
            elif here == digit:
                count += behind + 1
        place *= 10
    return count


def stampings(digit: int, first: int, last: int) -> int:
    return up_to(digit, last) - up_to(digit, first - 1)
