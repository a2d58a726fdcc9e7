import heapq


class PeakStack:
    def __init__(self):
        self.stack = []
        self.heap = []
        self.gone = set()
        self.pushed = 0

    def push(self, value: int) -> None:
        self.pushed += 1
        entry = (-value, -self.pushed)
        self.stack.append(entry)
        heapq.heappush(self.heap, entry)

    def pop(self) -> int:
        value = self.top()
        if self.stack:
            self.gone.add(self.stack.pop())
        return value

    def top(self) -> int:
        while self.stack and self.stack[-1] in self.gone:
            self.gone.remove(self.stack.pop())
        return -self.stack[-1][0] if self.stack else -1

    def peak(self) -> int:
        while self.heap and self.heap[0] in self.gone:
            self.gone.remove(heapq.heappop(self.heap))
        return -self.heap[0][0] if self.heap else -1

    def popPeak(self) -> int:
        value = self.peak()
        if self.heap:
            self.gone.add(heapq.heappop(self.heap))
        return value
