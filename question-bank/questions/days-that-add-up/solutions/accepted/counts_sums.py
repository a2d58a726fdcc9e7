from typing import List


def stretchesWithSum(results: List[int], sum: int) -> int:
    seen = {0: 1}
    total = stretches = 0
    for result in results:
        total += result
        stretches += seen.get(total - sum, 0)
        seen[total] = seen.get(total, 0) + 1
    return stretches
