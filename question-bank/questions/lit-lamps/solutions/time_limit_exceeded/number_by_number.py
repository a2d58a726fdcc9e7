def litSeconds(last):
    units = 0
    for number in range(last + 1):
        units += bin(number).count("1")
    return units
