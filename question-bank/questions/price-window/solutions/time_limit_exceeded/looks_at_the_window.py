class PriceWindow:
    def __init__(self, size):
        self.size = size
        self.prices = []

    def add(self, price):
        self.prices.append(price)

    def best(self):
        best = -1
        for i in range(max(0, len(self.prices) - self.size), len(self.prices)):
            if best < 0 or self.prices[i] >= self.prices[best]:
                best = i
        return best

    def highest(self):
        best = self.best()
        return self.prices[best] if best >= 0 else -1

    def lead(self):
        best = self.best()
        return len(self.prices) - 1 - best if best >= 0 else -1
