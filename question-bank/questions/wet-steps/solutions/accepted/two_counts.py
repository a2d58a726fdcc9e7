from typing import List


def waysUp(steps: int, wet: List[int]) -> int:
    wet = set(wet)
    single, leap = 1, 0
    single_before = 0
    for step in range(1, steps + 1):
        if step in wet:
            single_before, single, leap = single, 0, 0
        else:
            single_before, single, leap = single, (single + leap) % 1_000_000_007, single_before
    return (single + leap) % 1_000_000_007
