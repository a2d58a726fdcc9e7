interface Node_ {
    next: Node_;
}
const nothing = null as unknown as Node_;
nothing.next;
