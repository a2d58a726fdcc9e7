class WordPatterns:
    def __init__(self):
        self.root = {}

    def add(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = True

    def matches(self, pattern: str) -> bool:
        nodes = [self.root]
        for letter in pattern:
            if letter == ".":
                nodes = [child for node in nodes for key, child in node.items() if key]
            else:
                nodes = [node[letter] for node in nodes if letter in node]
            if not nodes:
                return False
        return any("" in node for node in nodes)
