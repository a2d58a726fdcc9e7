class Solution {
    public ListNode mergeLists(ListNode first, ListNode second) {
        ListNode before = new ListNode();
        ListNode last = before;
        while (first != null && second != null) {
            if (second.val < first.val) {
                last.next = second;
                second = second.next;
            } else {
                last.next = first;
                first = first.next;
            }
            last = last.next;
        }
        last.next = first == null ? second : first;
        return before.next;
    }
}
