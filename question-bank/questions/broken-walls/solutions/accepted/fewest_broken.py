def fewestSteps(grid, breaks):
    rows, columns = len(grid), len(grid[0])
    width = columns + 1
    walls = []
    for line in grid:
        walls += [1 if square == "#" else 0 for square in line] + [breaks + 1]
    walls += [breaks + 1] * width
    goal = (rows - 1) * width + columns - 1
    fewest = [breaks + 1] * len(walls)
    fewest[0] = 0
    edge = [(0, 0)]
    steps = 0
    while edge:
        reached = []
        for square, broken in edge:
            if square == goal:
                return steps
            if broken > fewest[square]:
                continue
            for neighbour in (square - width, square - 1, square + 1, square + width):
                now = broken + walls[neighbour]
                if now < fewest[neighbour]:
                    fewest[neighbour] = now
                    reached.append((neighbour, now))
        edge = reached
        steps += 1
    return -1
