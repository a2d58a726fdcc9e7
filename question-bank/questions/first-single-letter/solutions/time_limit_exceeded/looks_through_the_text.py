# Looks for each letter in the text again, from its beginning.
def firstSingle(text):
    for i in range(len(text)):
        j = 0
        while j < len(text) and (j == i or text[j] != text[i]):
            j += 1
        if j == len(text):
            return i
    return -1
