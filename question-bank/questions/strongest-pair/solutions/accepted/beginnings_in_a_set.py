from typing import List


def strongestPair(keys: List[int]) -> int:
    strongest = 0
    for place in range(29, -1, -1):
        beginnings = {key >> place for key in keys}
        wish = strongest >> place | 1
        for beginning in beginnings:
            if beginning ^ wish in beginnings:
                strongest |= 1 << place
                break
    return strongest
