# Visits every square once, by whichever way comes first.
from collections import deque


def fewestSteps(grid, breaks):
    rows, columns = len(grid), len(grid[0])
    seen = {(0, 0)}
    queue = deque([(0, 0, 0, 0)])
    while queue:
        row, column, broken, steps = queue.popleft()
        if (row, column) == (rows - 1, columns - 1):
            return steps
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and (r, c) not in seen:
                now = broken + (grid[r][c] == "#")
                if now <= breaks:
                    seen.add((r, c))
                    queue.append((r, c, now, steps + 1))
    return -1
