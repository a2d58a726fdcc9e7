class Counter:
    def __init__(self, start):
        self.sum = start

    def add(self, by):
        self.sum += by

    def value(self):
        return self.sum
