import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    private int[] sorted;
    private int[] pan;
    private final List<int[]> ways = new ArrayList<>();

    public int[][] balancing(int[] weights, int parcel) {
        sorted = weights.clone();
        Arrays.sort(sorted);
        pan = new int[sorted.length];
        fill(0, 0, parcel);
        return ways.toArray(new int[0][]);
    }

    private void fill(int used, int start, int left) {
        if (left == 0) {
            ways.add(Arrays.copyOf(pan, used));
            return;
        }
        for (int i = start; i < sorted.length && sorted[i] <= left; i++) {
            if (i > start && sorted[i] == sorted[i - 1]) {
                continue;
            }
            pan[used] = sorted[i];
            fill(used + 1, i + 1, left - sorted[i]);
        }
    }
}
