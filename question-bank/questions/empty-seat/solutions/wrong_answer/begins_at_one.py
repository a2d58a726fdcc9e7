# Takes the first seat for number 1.
def emptySeat(first, scanned):
    seats = len(scanned) + 1
    return seats * (seats + 1) // 2 - sum(scanned)
