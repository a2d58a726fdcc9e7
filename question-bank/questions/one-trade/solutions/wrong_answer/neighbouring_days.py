# Sells on the very next day only.
def bestGain(prices):
    return max([later - price for price, later in zip(prices, prices[1:])] + [0])
