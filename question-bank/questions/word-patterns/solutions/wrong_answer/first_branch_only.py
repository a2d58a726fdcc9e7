# Follows only the first branch of a dot that has a next letter.
class WordPatterns:
    def __init__(self):
        self.root = {}

    def add(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}

    def matches(self, pattern):
        node = self.root
        for letter in pattern:
            branches = [key for key in node if key]
            if letter == "." and branches:
                node = node[branches[0]]
            elif letter in node:
                node = node[letter]
            else:
                return False
        return "" in node
