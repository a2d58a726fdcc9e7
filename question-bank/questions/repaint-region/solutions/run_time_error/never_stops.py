# Calls itself for ever when the new colour is the old one.
def repaint(picture, row, column, colour):
    fill(picture, row, column, picture[row][column], colour)


def fill(picture, r, c, old, colour):
    if 0 <= r < len(picture) and 0 <= c < len(picture[0]) and picture[r][c] == old:
        picture[r][c] = colour
        fill(picture, r - 1, c, old, colour)
        fill(picture, r + 1, c, old, colour)
        fill(picture, r, c - 1, old, colour)
        fill(picture, r, c + 1, old, colour)
