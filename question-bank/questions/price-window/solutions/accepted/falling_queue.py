from collections import deque


class PriceWindow:
    def __init__(self, size: int):
        self.size = size
        self.count = 0
        self.falling = deque()

    def add(self, price: int) -> None:
        while self.falling and self.falling[-1][1] <= price:
            self.falling.pop()
        self.falling.append((self.count, price))
        self.count += 1
        if self.falling[0][0] < self.count - self.size:
            self.falling.popleft()

    def highest(self) -> int:
        return self.falling[0][1] if self.falling else -1

    def lead(self) -> int:
        return self.count - 1 - self.falling[0][0] if self.falling else -1
