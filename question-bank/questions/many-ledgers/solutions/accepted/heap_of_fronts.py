import heapq
from typing import List, Optional


def mergeLedgers(ledgers: List[Optional[ListNode]]) -> Optional[ListNode]:
    fronts = [(node.val, i, node) for i, node in enumerate(ledgers) if node is not None]
    heapq.heapify(fronts)
    before = ListNode()
    last = before
    while fronts:
        _, i, node = fronts[0]
        last.next = node
        last = node
        if node.next is None:
            heapq.heappop(fronts)
        else:
            heapq.heapreplace(fronts, (node.next.val, i, node.next))
    return before.next
