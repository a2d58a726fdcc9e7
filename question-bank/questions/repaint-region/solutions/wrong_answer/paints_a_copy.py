# Paints a copy, and leaves the picture as it was.
def repaint(picture, row, column, colour):
    old = picture[row][column]
    picture = [line[:] for line in picture]
    stack = [(row, column)] if old != colour else []
    while stack:
        r, c = stack.pop()
        if 0 <= r < len(picture) and 0 <= c < len(picture[0]) and picture[r][c] == old:
            picture[r][c] = colour
            stack += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
