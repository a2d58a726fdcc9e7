# Never takes all or nothing from the first stretch.
def medians(first, second, questions):
    return [median(first, second, *question) for question in questions]


def median(first, second, a, b, c, d):
    total = b - a + d - c
    half = (total + 1) // 2
    low, high = max(0, half - (d - c)), min(b - a, half)
    while low < high:
        taken = (low + high) // 2
        if first[a + taken] < second[c + half - taken - 1]:
            low = taken + 1
        else:
            high = taken
    i, j = a + low, c + half - low
    lower = max(first[max(i - 1, 0)], second[max(j - 1, 0)])
    upper = min(first[min(i, len(first) - 1)], second[min(j, len(second) - 1)])
    return float(lower) if total % 2 else (lower + upper) / 2
