class Solution {
    public ListNode turnGroups(ListNode train, int size) {
        ListNode before = new ListNode(0, train);
        ListNode done = before;
        while (isComplete(done.next, size)) {
            ListNode first = done.next;
            for (int i = 1; i < size; i++) {
                ListNode moved = first.next;
                first.next = moved.next;
                moved.next = done.next;
                done.next = moved;
            }
            done = first;
        }
        return before.next;
    }

    private static boolean isComplete(ListNode node, int size) {
        int wagons = 0;
        while (node != null && wagons < size) {
            wagons++;
            node = node.next;
        }
        return wagons == size;
    }
}
