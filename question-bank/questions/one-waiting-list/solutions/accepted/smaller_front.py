from typing import Optional


def mergeLists(first: Optional[ListNode], second: Optional[ListNode]) -> Optional[ListNode]:
    before = ListNode()
    last = before
    while first is not None and second is not None:
        if second.val < first.val:
            last.next = second
            second = second.next
        else:
            last.next = first
            first = first.next
        last = last.next
    last.next = second if first is None else first
    return before.next
