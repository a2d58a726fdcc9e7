# For each board tells all boards in its reach how many jumps they take.
def fewestJumps(springs):
    count = len(springs)
    fewest = [0] + [-1] * (count - 1)
    for board, spring in enumerate(springs):
        if fewest[board] < 0:
            break
        for reached in range(board + 1, min(count, board + spring + 1)):
            if fewest[reached] < 0 or fewest[reached] > fewest[board] + 1:
                fewest[reached] = fewest[board] + 1
    return fewest[-1]
