# Exchanges letters that differ unless one word has come to its end: gaps are for the rest only.
def cheapestCorrection(typed, meant, gap, exchange):
    cost = gap * abs(len(typed) - len(meant))
    return cost + sum(exchange for one, other in zip(typed, meant) if one != other)
