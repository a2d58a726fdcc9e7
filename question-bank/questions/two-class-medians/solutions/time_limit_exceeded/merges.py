# Merges the two stretches up to the middle for every question.
def medians(first, second, questions):
    result = []
    for a, b, c, d in questions:
        total = b - a + d - c
        merged = []
        while len(merged) <= total // 2:
            if c == d or a < b and first[a] <= second[c]:
                merged.append(first[a])
                a += 1
            else:
                merged.append(second[c])
                c += 1
        result.append((merged[total // 2] + merged[(total - 1) // 2]) / 2)
    return result
