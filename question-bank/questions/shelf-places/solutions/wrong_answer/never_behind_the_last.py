def places(shelf, books):
    return [place(shelf, book) for book in books]


# The last place the search can end at is that of the last book.
def place(shelf, book):
    low, high = 0, max(0, len(shelf) - 1)
    while low < high:
        middle = (low + high) // 2
        if shelf[middle] < book:
            low = middle + 1
        else:
            high = middle
    return low
