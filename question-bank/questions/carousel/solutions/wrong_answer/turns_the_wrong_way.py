class Carousel:
    def __init__(self, cases):
        self.place = {number: at for at, number in enumerate(cases)}
        self.turned = 0

    def find(self, number):
        at = self.place.get(number)
        return -1 if at is None else (at + self.turned) % len(self.place)

    def turn(self, places):
        self.turned += places
