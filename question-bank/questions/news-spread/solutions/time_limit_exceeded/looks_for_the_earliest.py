# Looks through all members for the one who hears the news next.
def timeUntilAllKnow(people, calls, start):
    never = float("inf")
    to_call = [[] for _ in range(people)]
    for caller, called, minutes in calls:
        to_call[caller].append((called, minutes))
    times = [never] * people
    times[start] = 0
    known = [False] * people
    latest = 0
    for _ in range(people):
        member = -1
        for other in range(people):
            if not known[other] and times[other] < never and (member < 0 or times[other] < times[member]):
                member = other
        if member < 0:
            return -1
        known[member] = True
        latest = times[member]
        for called, minutes in to_call[member]:
            times[called] = min(times[called], latest + minutes)
    return latest
