# Changes the numbers of two wagons at a time, and counts from the front to find them.
def wagon(train, position):
    for _ in range(position):
        train = train.next
    return train


def turnGroups(train, size):
    length = 0
    node = train
    while node is not None:
        length += 1
        node = node.next
    for begin in range(0, length - size + 1, size):
        for i in range(size // 2):
            first = wagon(train, begin + i)
            last = wagon(train, begin + size - 1 - i)
            first.val, last.val = last.val, first.val
    return train
