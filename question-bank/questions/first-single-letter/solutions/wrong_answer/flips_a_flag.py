# A letter that comes for the third time counts as single again.
def firstSingle(text):
    single = set()
    for letter in text:
        single ^= {letter}
    for i, letter in enumerate(text):
        if letter in single:
            return i
    return -1
