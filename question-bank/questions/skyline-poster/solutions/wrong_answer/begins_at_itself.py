# A lower building does not inherit the beginning of those it ends.
def largestPoster(buildings):
    stack = []
    best = at = 0
    for width, height in buildings + [[0, 0]]:
        while stack and stack[-1][1] >= height:
            begin, ended = stack.pop()
            best = max(best, ended * (at - begin))
        stack.append((at, height))
        at += width
    return best
