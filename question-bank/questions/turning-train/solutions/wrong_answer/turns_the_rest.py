# Turns what is left at the end as well.
def turnGroups(train, size):
    before = ListNode(0, train)
    done = before
    while done.next is not None:
        first = done.next
        for _ in range(size - 1):
            moved = first.next
            if moved is None:
                break
            first.next = moved.next
            moved.next = done.next
            done.next = moved
        done = first
    return before.next
