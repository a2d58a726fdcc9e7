# Counts the numbers below the last one only.
def litSeconds(last):
    units = 0
    value = 1
    while value <= last:
        whole, rest = divmod(last, 2 * value)
        units += whole * value + max(0, rest - value)
        value *= 2
    return units
