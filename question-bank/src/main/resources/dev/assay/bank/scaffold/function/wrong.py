def largest(nums):
    best = 0
    for number in nums:
        best = max(best, number)
    return best
