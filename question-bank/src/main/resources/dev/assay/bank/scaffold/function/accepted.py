def largest(nums):
    best = nums[0]
    for number in nums:
        best = max(best, number)
    return best
