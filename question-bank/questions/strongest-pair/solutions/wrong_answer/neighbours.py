# Compares neighbours in sorted order, and the two ends.
def strongestPair(keys):
    keys = sorted(keys)
    return max([keys[0] ^ keys[-1]] + [one ^ other for one, other in zip(keys, keys[1:])])
