class PrimeDesk:
    def __init__(self, limit):
        crossed = [True, True] + [False] * (limit - 1)
        self.counts = []
        self.sums = []
        count = total = 0
        for number in range(limit + 1):
            if not crossed[number]:
                count += 1
                total += number
                for multiple in range(number * number, limit + 1, number):
                    crossed[multiple] = True
            self.counts.append(count)
            self.sums.append(total)

    def count(self, first, last):
        return self.counts[last] - self.counts[first]

    def sum(self, first, last):
        return self.sums[last] - self.sums[first]
