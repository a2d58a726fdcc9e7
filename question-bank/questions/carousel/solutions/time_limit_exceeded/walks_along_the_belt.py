class Carousel:
    def __init__(self, cases):
        self.cases = cases
        self.turned = 0

    def find(self, number):
        n = len(self.cases)
        for place in range(n):
            if self.cases[(place + self.turned) % n] == number:
                return place
        return -1

    def turn(self, places):
        self.turned = (self.turned + places) % len(self.cases)
