# Opens every choice of walls in turn, and searches in breadth each time.
from itertools import combinations


def steps(grid, opened):
    rows, columns = len(grid), len(grid[0])
    seen = {(0, 0)}
    edge = [(0, 0)]
    count = 0
    while edge:
        reached = []
        for row, column in edge:
            if (row, column) == (rows - 1, columns - 1):
                return count
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if 0 <= r < rows and 0 <= c < columns and (r, c) not in seen:
                    if grid[r][c] == "." or (r, c) in opened:
                        seen.add((r, c))
                        reached.append((r, c))
        edge = reached
        count += 1
    return None


def fewestSteps(grid, breaks):
    walls = [(r, c) for r, line in enumerate(grid) for c, square in enumerate(line) if square == "#"]
    best = None
    for opened in combinations(walls, min(breaks, len(walls))):
        found = steps(grid, set(opened))
        if found is not None and (best is None or found < best):
            best = found
    return -1 if best is None else best
