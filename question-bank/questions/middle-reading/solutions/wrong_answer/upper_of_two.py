from bisect import insort


# Takes the upper one of two readings in the middle.
class Station:
    def __init__(self):
        self.sorted = []

    def record(self, readings):
        for reading in readings:
            insort(self.sorted, reading)

    def median(self):
        return float(self.sorted[len(self.sorted) // 2]) if self.sorted else 0.0
