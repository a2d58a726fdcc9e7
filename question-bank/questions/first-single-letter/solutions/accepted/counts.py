from collections import Counter


def firstSingle(text: str) -> int:
    counts = Counter(text)
    for i, letter in enumerate(text):
        if counts[letter] == 1:
            return i
    return -1
