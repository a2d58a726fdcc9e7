def roomsNeeded(meetings):
    most = 0
    for begin, end in meetings[:200]:
        most = max(most, sum(1 for b, e in meetings if b < end and begin < e))
    return most
