# Takes it for granted that the end is reached.
def fewestJumps(springs):
    jumps = end = far = 0
    for board in range(len(springs) - 1):
        far = max(far, board + springs[board])
        if board == end:
            jumps += 1
            end = far
    return jumps
