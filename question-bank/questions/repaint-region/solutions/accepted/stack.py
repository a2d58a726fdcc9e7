def repaint(picture, row, column, colour):
    old = picture[row][column]
    if old == colour:
        return
    picture[row][column] = colour
    stack = [(row, column)]
    while stack:
        r, c = stack.pop()
        for i, j in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= i < len(picture) and 0 <= j < len(picture[0]) and picture[i][j] == old:
                picture[i][j] = colour
                stack.append((i, j))
