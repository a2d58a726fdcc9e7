import heapq


# What leaves from the top stays a peak.
class PeakStack:
    def __init__(self):
        self.stack = []
        self.heap = []
        self.gone = set()

    def push(self, value):
        entry = (-value, -len(self.heap) - len(self.gone))
        self.stack.append(entry)
        heapq.heappush(self.heap, entry)

    def top(self):
        while self.stack and self.stack[-1] in self.gone:
            self.stack.pop()
        return -self.stack[-1][0] if self.stack else -1

    def pop(self):
        value = self.top()
        if self.stack:
            self.stack.pop()
        return value

    def peak(self):
        return -self.heap[0][0] if self.heap else -1

    def popPeak(self):
        value = self.peak()
        if self.heap:
            self.gone.add(heapq.heappop(self.heap))
        return value
