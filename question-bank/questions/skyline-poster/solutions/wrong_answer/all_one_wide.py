# Counts buildings, not metres.
def largestPoster(buildings):
    stack = []
    best = 0
    for at, (width, height) in enumerate(buildings + [[0, 0]]):
        begin = at
        while stack and stack[-1][1] >= height:
            begin, ended = stack.pop()
            best = max(best, ended * (at - begin))
        stack.append((begin, height))
    return best
