# Looks squares up in a list of those that were seen.
def repaint(picture, row, column, colour):
    old = picture[row][column]
    seen = [(row, column)]
    for r, c in seen:
        for i, j in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= i < len(picture) and 0 <= j < len(picture[0]) and picture[i][j] == old and (i, j) not in seen:
                seen.append((i, j))
    for r, c in seen:
        picture[r][c] = colour
