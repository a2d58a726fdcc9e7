# Looks at the front nodes of all ledgers at each step.
def mergeLedgers(ledgers):
    before = ListNode()
    last = before
    while True:
        smallest = None
        for i, node in enumerate(ledgers):
            if node is not None and (smallest is None or node.val < ledgers[smallest].val):
                smallest = i
        if smallest is None:
            return before.next
        last.next = ledgers[smallest]
        last = last.next
        ledgers[smallest] = last.next
