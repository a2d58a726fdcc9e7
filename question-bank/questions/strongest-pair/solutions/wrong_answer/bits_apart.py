# Looks at each place by itself: some pair differs there, but not one pair everywhere.
def strongestPair(keys):
    strongest = 0
    for place in range(30):
        bits = {key >> place & 1 for key in keys}
        if len(bits) == 2:
            strongest |= 1 << place
    return strongest
