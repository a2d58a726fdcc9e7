from typing import List


def emptySeat(first: int, scanned: List[int]) -> int:
    taken = bytearray(len(scanned) + 1)
    for seat in scanned:
        taken[seat - first] = 1
    return first + taken.index(0)
