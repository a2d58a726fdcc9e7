# Stops when one list has run out.
def mergeLists(first, second):
    before = ListNode()
    last = before
    while first is not None and second is not None:
        if second.val < first.val:
            first, second = second, first
        last.next = ListNode(first.val)
        last = last.next
        first = first.next
    return before.next
