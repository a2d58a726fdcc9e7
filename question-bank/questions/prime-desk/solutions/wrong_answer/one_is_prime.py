class PrimeDesk:
    def __init__(self, limit):
        crossed = [False] * (limit + 1)
        self.counts = [0]
        self.sums = [0]
        for number in range(1, limit + 1):
            prime = not crossed[number]
            self.counts.append(self.counts[-1] + prime)
            self.sums.append(self.sums[-1] + number * prime)
            if prime and number > 1:
                for multiple in range(number * number, limit + 1, number):
                    crossed[multiple] = True

    def count(self, first, last):
        return self.counts[last] - self.counts[first - 1]

    def sum(self, first, last):
        return self.sums[last] - self.sums[first - 1]
