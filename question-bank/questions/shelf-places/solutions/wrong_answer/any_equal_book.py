# Stops at the first book with the same number that it happens to meet.
def places(shelf, books):
    return [place(shelf, book) for book in books]


def place(shelf, book):
    low, high = 0, len(shelf)
    while low < high:
        middle = (low + high) // 2
        if shelf[middle] == book:
            return middle
        if shelf[middle] < book:
            low = middle + 1
        else:
            high = middle
    return low
