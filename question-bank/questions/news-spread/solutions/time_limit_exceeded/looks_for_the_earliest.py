# Looks through all members for the one who hears the news next.
def timeUntilAllKnow(people, calls, start):
    never = float("inf")
    to_call = [[] for _ in range(people)]
    for caller, called, minutes in calls:
        to_call[caller].append((called, minutes))
    times = [never] * people
    times[start] = 0
    known = [False] * people
    now = 0
    for _ in range(people):
        now, member = min((times[other], other) for other in range(people) if not known[other])
        if now == never:
            return -1
        known[member] = True
        for called, minutes in to_call[member]:
            times[called] = min(times[called], now + minutes)
    return now
