# Goes through the tickets for every seat.
def emptySeat(first, scanned):
    for seat in range(first, first + len(scanned) + 1):
        found = False
        for ticket in scanned:
            if ticket == seat:
                found = True
                break
        if not found:
            return seat
