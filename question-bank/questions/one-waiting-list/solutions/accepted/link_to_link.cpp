ListNode *mergeLists(ListNode *first, ListNode *second) {
    ListNode *merged = nullptr;
    ListNode **end = &merged;
    while (first && second) {
        ListNode *&smaller = second->val < first->val ? second : first;
        *end = smaller;
        end = &smaller->next;
        smaller = smaller->next;
    }
    *end = first ? first : second;
    return merged;
}
