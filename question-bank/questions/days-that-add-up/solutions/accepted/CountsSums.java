import java.util.*;

class Solution {
    public int stretchesWithSum(int[] results, int sum) {
        Map<Long, Integer> seen = new HashMap<>();
        seen.put(0L, 1);
        long total = 0;
        int stretches = 0;
        for (int result : results) {
            total += result;
            stretches += seen.getOrDefault(total - sum, 0);
            seen.merge(total, 1, Integer::sum);
        }
        return stretches;
    }
}
