# Takes an equal number of both lists for one entry.
def mergeLists(first, second):
    before = ListNode()
    last = before
    while first is not None and second is not None:
        if first.val == second.val:
            second = second.next
        elif second.val < first.val:
            last.next = second
            second = second.next
            last = last.next
        else:
            last.next = first
            first = first.next
            last = last.next
    last.next = second if first is None else first
    return before.next
