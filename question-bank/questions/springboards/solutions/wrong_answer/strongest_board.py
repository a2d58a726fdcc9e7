# Always jumps to the strongest board in reach.
def fewestJumps(springs):
    last = len(springs) - 1
    at = jumps = 0
    while at < last:
        if springs[at] == 0:
            return -1
        jumps += 1
        if at + springs[at] >= last:
            break
        at = max(range(at + 1, at + springs[at] + 1), key=lambda board: (springs[board], board))
    return jumps
