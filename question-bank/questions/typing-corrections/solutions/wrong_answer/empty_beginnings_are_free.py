# Leaves the first row and column at 0.
def cheapestCorrection(typed, meant, gap, exchange):
    above = [0] * (len(meant) + 1)
    for letter in typed:
        row = [0]
        for j, wanted in enumerate(meant, 1):
            row.append(min(above[j - 1] + (letter != wanted) * exchange, above[j] + gap, row[-1] + gap))
        above = row
    return above[-1]
