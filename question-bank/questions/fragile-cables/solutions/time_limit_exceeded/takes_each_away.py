# Takes each cable away in turn and looks whether its ends can still talk.
def can_talk(ends, a, b, without):
    seen = {a}
    stack = [a]
    while stack:
        for other, position in ends[stack.pop()]:
            if position != without and other not in seen:
                seen.add(other)
                stack.append(other)
    return b in seen


def fragileCables(servers, cables):
    ends = [[] for _ in range(servers)]
    for position, (a, b) in enumerate(cables):
        ends[a].append((b, position))
        ends[b].append((a, position))
    return [position for position, (a, b) in enumerate(cables) if not can_talk(ends, a, b, position)]
