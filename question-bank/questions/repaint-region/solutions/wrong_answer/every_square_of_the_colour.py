# Repaints every square of the old colour, wherever it is.
def repaint(picture, row, column, colour):
    old = picture[row][column]
    for line in picture:
        for j, square in enumerate(line):
            if square == old:
                line[j] = colour
