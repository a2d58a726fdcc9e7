# Takes it for granted that the largest key is part of the pair.
def strongestPair(keys):
    largest = max(keys)
    return max(largest ^ key for key in keys)
