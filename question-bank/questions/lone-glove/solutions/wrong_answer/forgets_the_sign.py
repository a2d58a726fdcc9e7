# Builds the number from its bits and takes the highest one for a large positive value.
def loneGlove(gloves):
    lone = 0
    for bit in range(32):
        if sum(number >> bit & 1 for number in gloves) % 2:
            lone |= 1 << bit
    return lone
