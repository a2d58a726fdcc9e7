import java.util.*;

class PeakStack {
    private static class Node {
        final int value;
        Node below;
        Node above;

        Node(int value) {
            this.value = value;
        }
    }

    private final Node ends = new Node(-1);
    private final TreeMap<Integer, Deque<Node>> byValue = new TreeMap<>();

    public PeakStack() {
        ends.below = ends;
        ends.above = ends;
    }

    public void push(int value) {
        Node node = new Node(value);
        node.below = ends.below;
        node.above = ends;
        node.below.above = node;
        ends.below = node;
        byValue.computeIfAbsent(value, absent -> new ArrayDeque<>()).push(node);
    }

    public int pop() {
        return remove(ends.below);
    }

    public int top() {
        return ends.below.value;
    }

    public int peak() {
        return byValue.isEmpty() ? -1 : byValue.lastKey();
    }

    public int popPeak() {
        return byValue.isEmpty() ? -1 : remove(byValue.lastEntry().getValue().peek());
    }

    // Of equal values, the one nearest to the top is removed first in either way.
    private int remove(Node node) {
        if (node != ends) {
            node.below.above = node.above;
            node.above.below = node.below;
            Deque<Node> equal = byValue.get(node.value);
            equal.pop();
            if (equal.isEmpty()) {
                byValue.remove(node.value);
            }
        }
        return node.value;
    }
}
