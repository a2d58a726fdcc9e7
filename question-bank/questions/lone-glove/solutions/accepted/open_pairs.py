from typing import List


def loneGlove(gloves: List[int]) -> int:
    waiting = set()
    for number in gloves:
        waiting ^= {number}
    return waiting.pop()
