def stampings(digit, first, last):
    stamp = str(digit)
    return sum(str(number).count(stamp) for number in range(first, last + 1))
