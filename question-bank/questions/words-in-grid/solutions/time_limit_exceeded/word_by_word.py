# Looks for each word by itself.
def findWords(grid, words):
    width = len(grid[0]) + 1
    squares = list("".join(line + "#" for line in grid) + "#" * width)

    def walk(square, word, at):
        if squares[square] != word[at]:
            return False
        if at + 1 == len(word):
            return True
        squares[square] = "#"
        hidden = any(walk(square + step, word, at + 1) for step in (-width, -1, 1, width))
        squares[square] = word[at]
        return hidden

    return [word for word in words if any(walk(square, word, 0) for square in range(len(squares) - width))]
