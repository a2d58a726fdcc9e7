# Puts each node of the second list into the first one, and looks for its place from the beginning.
def mergeLists(first, second):
    before = ListNode(0, first)
    while second is not None:
        node = second
        second = second.next
        place = before
        while place.next is not None and place.next.val <= node.val:
            place = place.next
        node.next = place.next
        place.next = node
    return before.next
