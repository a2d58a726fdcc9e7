# Takes values off until the greatest one appears, and puts them back.
class PeakStack:
    def __init__(self):
        self.values = []
        self.peaks = [-1]

    def push(self, value):
        self.values.append(value)
        self.peaks.append(max(value, self.peaks[-1]))

    def pop(self):
        if not self.values:
            return -1
        self.peaks.pop()
        return self.values.pop()

    def top(self):
        return self.values[-1] if self.values else -1

    def peak(self):
        return self.peaks[-1]

    def popPeak(self):
        peak = self.peak()
        taken = []
        while self.top() != peak:
            taken.append(self.pop())
        self.pop()
        while taken:
            self.push(taken.pop())
        return peak
