# Sorts the ledgers by their first amounts and joins them end to end.
def mergeLedgers(ledgers):
    before = ListNode()
    last = before
    for front in sorted((ledger for ledger in ledgers if ledger is not None), key=lambda node: node.val):
        last.next = front
        while last.next is not None:
            last = last.next
    return before.next
