from typing import List


def loneGlove(gloves: List[int]) -> int:
    lone = 0
    for number in gloves:
        lone ^= number
    return lone
