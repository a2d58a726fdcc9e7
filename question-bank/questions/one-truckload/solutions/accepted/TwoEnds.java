import java.util.*;

class Solution {
    public int[] shortestCover(int[] belt, int[] order) {
        Map<Integer, Integer> missing = new HashMap<>();
        for (int article : order) {
            missing.merge(article, 1, Integer::sum);
        }
        int inAll = order.length;
        int[] best = new int[0];
        int first = 0;
        for (int last = 0; last < belt.length; last++) {
            Integer left = missing.computeIfPresent(belt[last], (article, count) -> count - 1);
            if (left != null && left >= 0) {
                inAll--;
            }
            while (inAll == 0) {
                if (best.length == 0 || last - first < best[1] - best[0]) {
                    best = new int[] {first, last};
                }
                Integer back = missing.computeIfPresent(belt[first++], (article, count) -> count + 1);
                if (back != null && back > 0) {
                    inAll++;
                }
            }
        }
        return best;
    }
}
