import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

class Solution {
    public int timeUntilAllKnow(int people, int[][] calls, int start) {
        List<List<int[]>> toCall = new ArrayList<>();
        for (int member = 0; member < people; member++) {
            toCall.add(new ArrayList<>());
        }
        for (int[] call : calls) {
            toCall.get(call[0]).add(call);
        }
        boolean[] known = new boolean[people];
        int unknown = people;
        PriorityQueue<int[]> next = new PriorityQueue<>(Comparator.comparingInt((int[] entry) -> entry[0]));
        next.add(new int[] {0, start});
        while (!next.isEmpty()) {
            int[] entry = next.remove();
            if (known[entry[1]]) {
                continue;
            }
            known[entry[1]] = true;
            unknown--;
            if (unknown == 0) {
                return entry[0];
            }
            for (int[] call : toCall.get(entry[1])) {
                if (!known[call[1]]) {
                    next.add(new int[] {entry[0] + call[2], call[1]});
                }
            }
        }
        return -1;
    }
}
