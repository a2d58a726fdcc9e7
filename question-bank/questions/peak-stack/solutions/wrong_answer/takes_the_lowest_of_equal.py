# Of equal peaks, takes the one nearest to the bottom.
class PeakStack:
    def __init__(self):
        self.values = []

    def push(self, value):
        self.values.append(value)

    def pop(self):
        return self.values.pop() if self.values else -1

    def top(self):
        return self.values[-1] if self.values else -1

    def peak(self):
        return max(self.values, default=-1)

    def popPeak(self):
        if not self.values:
            return -1
        return self.values.pop(self.values.index(max(self.values)))
