# Counts the fewest corrections and then pays for them.
def cheapestCorrection(typed, meant, gap, exchange):
    above = [(j, j * gap) for j in range(len(meant) + 1)]
    for i, letter in enumerate(typed, 1):
        row = [(i, i * gap)]
        for j, wanted in enumerate(meant, 1):
            differ = letter != wanted
            row.append(min((above[j - 1][0] + differ, above[j - 1][1] + exchange * differ),
                           (above[j][0] + 1, above[j][1] + gap), (row[-1][0] + 1, row[-1][1] + gap)))
        above = row
    return above[-1][1]
