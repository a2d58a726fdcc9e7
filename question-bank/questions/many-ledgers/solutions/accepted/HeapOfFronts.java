import java.util.*;

class Solution {
    public ListNode mergeLedgers(ListNode[] ledgers) {
        PriorityQueue<ListNode> fronts = new PriorityQueue<>((a, b) -> Integer.compare(a.val, b.val));
        for (ListNode front : ledgers) {
            if (front != null) {
                fronts.add(front);
            }
        }
        ListNode before = new ListNode();
        ListNode last = before;
        while (!fronts.isEmpty()) {
            last.next = fronts.remove();
            last = last.next;
            if (last.next != null) {
                fronts.add(last.next);
            }
        }
        return before.next;
    }
}
