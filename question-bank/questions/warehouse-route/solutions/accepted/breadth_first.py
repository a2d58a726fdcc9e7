import sys


def main():
    lines = sys.stdin.read().split()
    rows, columns = int(lines[0]), int(lines[1])
    width = columns + 1
    floor = "#" * width + "".join(line + "#" for line in lines[2:]) + "#" * width
    free = [square != "#" for square in floor]
    start, goal = floor.index("S"), floor.index("T")
    free[start] = False
    steps = 0
    edge = [start]
    while edge:
        steps += 1
        reached = []
        for square in edge:
            for neighbour in (square - width, square - 1, square + 1, square + width):
                if free[neighbour]:
                    if neighbour == goal:
                        print(steps)
                        return
                    free[neighbour] = False
                    reached.append(neighbour)
        edge = reached
    print(-1)


main()
