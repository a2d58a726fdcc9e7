# Lets each reading sink to its place in a sorted list, one step at a time.
class Station:
    def __init__(self):
        self.sorted = []

    def record(self, readings):
        for reading in readings:
            self.sorted.append(reading)
            i = len(self.sorted) - 1
            while i > 0 and self.sorted[i - 1] > self.sorted[i]:
                self.sorted[i - 1], self.sorted[i] = self.sorted[i], self.sorted[i - 1]
                i -= 1

    def median(self):
        if not self.sorted:
            return 0.0
        half = len(self.sorted) // 2
        if len(self.sorted) % 2 == 1:
            return float(self.sorted[half])
        return (self.sorted[half - 1] + self.sorted[half]) / 2
