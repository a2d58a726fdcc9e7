# Always jumps as far as the board allows.
def fewestJumps(springs):
    last = len(springs) - 1
    at = jumps = 0
    while at < last:
        if springs[at] == 0:
            return -1
        at = min(last, at + springs[at])
        jumps += 1
    return jumps
