import java.util.*;

class Solution {
    public int[] courseOrder(int courses, int[][] rules) {
        int[] waits = new int[courses];
        List<List<Integer>> opens = new ArrayList<>();
        for (int i = 0; i < courses; i++) {
            opens.add(new ArrayList<>());
        }
        for (int[] rule : rules) {
            waits[rule[1]]++;
            opens.get(rule[0]).add(rule[1]);
        }
        int[] order = new int[courses];
        int size = 0;
        for (int i = 0; i < courses; i++) {
            if (waits[i] == 0) {
                order[size++] = i;
            }
        }
        for (int i = 0; i < size; i++) {
            for (int then : opens.get(order[i])) {
                if (--waits[then] == 0) {
                    order[size++] = then;
                }
            }
        }
        return size == courses ? order : new int[0];
    }
}
