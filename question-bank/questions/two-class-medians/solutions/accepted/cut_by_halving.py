from typing import List


def medians(first: List[int], second: List[int], questions: List[List[int]]) -> List[float]:
    return [median(first, second, *question) for question in questions]


def median(first, second, a, b, c, d):
    total = b - a + d - c
    half = (total + 1) // 2
    low = max(0, half - (d - c))
    high = min(b - a, half)
    while low < high:
        taken = (low + high) // 2
        # Too few, if what is left in the first is smaller than what was taken from the second.
        if first[a + taken] < second[c + half - taken - 1]:
            low = taken + 1
        else:
            high = taken
    i, j = a + low, c + half - low
    if i == a:
        lower = second[j - 1]
    elif j == c:
        lower = first[i - 1]
    else:
        lower = max(first[i - 1], second[j - 1])
    if total % 2:
        return float(lower)
    if i == b:
        upper = second[j]
    elif j == d:
        upper = first[i]
    else:
        upper = min(first[i], second[j])
    return (lower + upper) / 2
