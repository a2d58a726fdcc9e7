# Does not mark the squares of the current way.
def findWords(grid, words):
    places = {}
    for r, line in enumerate(grid):
        for c, letter in enumerate(line):
            places.setdefault(letter, set()).add((r, c))
    found = []
    for word in words:
        here = places.get(word[0], set())
        for letter in word[1:]:
            near = {(r + i, c + j) for r, c in here for i, j in ((-1, 0), (1, 0), (0, -1), (0, 1))}
            here = near & places.get(letter, set())
        if here:
            found.append(word)
    return found
