def litSeconds(last: int) -> int:
    shown = last + 1
    units = 0
    value = 1
    while value <= last:
        whole, rest = divmod(shown, 2 * value)
        units += whole * value + max(0, rest - value)
        value *= 2
    return units
