from typing import List


def fewestJumps(springs: List[int]) -> int:
    jumps = end = far = 0
    for board in range(len(springs) - 1):
        far = max(far, board + springs[board])
        if board == end:
            if far == board:
                return -1
            jumps += 1
            end = far
            if end >= len(springs) - 1:
                break
    return jumps
