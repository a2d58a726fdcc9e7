def findWords(grid, words):
    root = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node["word"] = word
    width = len(grid[0]) + 1
    squares = list("".join(line + "#" for line in grid) + "#" * width)
    found = []

    def walk(square, above):
        letter = squares[square]
        node = above[letter]
        word = node.pop("word", None)
        if word:
            found.append(word)
        squares[square] = "#"
        for neighbour in (square - width, square - 1, square + 1, square + width):
            if squares[neighbour] in node:
                walk(neighbour, node)
        squares[square] = letter
        if not node:
            del above[letter]

    for square, letter in enumerate(squares):
        if letter in root:
            walk(square, root)
    return found
