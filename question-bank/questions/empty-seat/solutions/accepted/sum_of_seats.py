from typing import List


def emptySeat(first: int, scanned: List[int]) -> int:
    seats = len(scanned) + 1
    return seats * first + seats * (seats - 1) // 2 - sum(scanned)
