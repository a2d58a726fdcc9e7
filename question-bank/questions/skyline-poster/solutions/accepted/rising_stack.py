from typing import List


def largestPoster(buildings: List[List[int]]) -> int:
    stack = []
    best = at = 0
    for width, height in buildings + [[0, 0]]:
        begin = at
        while stack and stack[-1][1] >= height:
            begin, ended = stack.pop()
            if ended * (at - begin) > best:
                best = ended * (at - begin)
        stack.append((begin, height))
        at += width
    return best
