from typing import Optional


def turnGroups(train: Optional[ListNode], size: int) -> Optional[ListNode]:
    before = ListNode(0, train)
    done = before
    while True:
        ahead = done
        for _ in range(size):
            ahead = ahead.next
            if ahead is None:
                return before.next
        first = done.next
        for _ in range(size - 1):
            moved = first.next
            first.next = moved.next
            moved.next = done.next
            done.next = moved
        done = first
