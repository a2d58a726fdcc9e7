def medians(first, second, questions):
    result = []
    for a, b, c, d in questions:
        values = sorted(first[a:b] + second[c:d])
        result.append(float(values[len(values) // 2]))
    return result
