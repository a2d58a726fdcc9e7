# Does not ask which of the two days comes first.
def bestGain(prices):
    return max(prices) - min(prices)
