def cheapestCorrection(typed: str, meant: str, gap: int, exchange: int) -> int:
    above = [gap * j for j in range(len(meant) + 1)]
    for i, letter in enumerate(typed, 1):
        left = gap * i
        row = [left]
        diagonal = above[0]
        for j, wanted in enumerate(meant, 1):
            up = above[j]
            best = diagonal if letter == wanted else diagonal + exchange
            if up + gap < best:
                best = up + gap
            if left + gap < best:
                best = left + gap
            row.append(best)
            left = best
            diagonal = up
        above = row
    return above[-1]
