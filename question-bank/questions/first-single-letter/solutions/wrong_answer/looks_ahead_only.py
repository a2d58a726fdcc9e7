# Forgets that the same letter may stand before.
def firstSingle(text):
    last = {letter: i for i, letter in enumerate(text)}
    for i, letter in enumerate(text):
        if last[letter] == i:
            return i
    return -1
