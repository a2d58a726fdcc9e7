def is_prime(number):
    if number < 2:
        return False
    divisor = 2
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 1
    return True


class PrimeDesk:
    def __init__(self, limit):
        pass

    def count(self, first, last):
        return sum(1 for number in range(first, last + 1) if is_prime(number))

    def sum(self, first, last):
        return sum(number for number in range(first, last + 1) if is_prime(number))
