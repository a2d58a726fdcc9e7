# Works as long as no day has a loss.
def stretchesWithSum(results, sum):
    begin = total = stretches = 0
    for end, result in enumerate(results):
        total += result
        while begin < end and total > sum:
            total -= results[begin]
            begin += 1
        stretches += total == sum
    return int(stretches)
