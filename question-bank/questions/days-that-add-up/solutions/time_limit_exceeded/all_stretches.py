# Adds up every stretch, from each first day on.
def stretchesWithSum(results, sum):
    stretches = 0
    for begin in range(len(results)):
        total = 0
        for end in range(begin, len(results)):
            total += results[end]
            if total == sum:
                stretches += 1
    return stretches
