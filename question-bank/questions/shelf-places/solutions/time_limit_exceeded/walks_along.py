# Walks along the shelf for every book.
def places(shelf, books):
    result = []
    for book in books:
        place = 0
        while place < len(shelf) and shelf[place] < book:
            place += 1
        result.append(place)
    return result
