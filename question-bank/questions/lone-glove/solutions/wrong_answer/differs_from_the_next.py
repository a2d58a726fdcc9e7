# After sorting, takes the first number that differs from the one after it.
def loneGlove(gloves):
    gloves = sorted(gloves)
    for one, other in zip(gloves, gloves[1:]):
        if one != other:
            return one
    return gloves[-1]
