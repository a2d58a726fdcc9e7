# The median of both is not the mean of the medians.
def middle(values):
    n = len(values)
    return (values[(n - 1) // 2] + values[n // 2]) / 2


def medians(first, second, questions):
    result = []
    for a, b, c, d in questions:
        parts = [middle(part) for part in (first[a:b], second[c:d]) if part]
        result.append(sum(parts) / len(parts))
    return result
