# Misses the stretches that begin on the first day.
def stretchesWithSum(results, sum):
    seen = {}
    total = stretches = 0
    for result in results:
        total += result
        stretches += seen.get(total - sum, 0)
        seen[total] = seen.get(total, 0) + 1
    return stretches
