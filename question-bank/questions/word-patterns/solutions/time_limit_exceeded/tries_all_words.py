# Compares the pattern with each word.
class WordPatterns:
    def __init__(self):
        self.words = []

    def add(self, word):
        self.words.append(word)

    def matches(self, pattern):
        return any(self.fits(word, pattern) for word in self.words)

    def fits(self, word, pattern):
        return len(word) == len(pattern) and all(a == b or b == "." for a, b in zip(word, pattern))
