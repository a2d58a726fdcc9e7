def strongestPair(keys):
    strongest = 0
    for i, one in enumerate(keys):
        for j in range(i):
            strength = one ^ keys[j]
            if strength > strongest:
                strongest = strength
    return strongest
