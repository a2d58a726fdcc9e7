class Solution {
    public long largestPoster(int[][] buildings) {
        int n = buildings.length;
        long[] edges = new long[n + 1];
        int[] lower = new int[n];
        for (int i = 0; i < n; i++) {
            edges[i + 1] = edges[i] + buildings[i][0];
            int left = i - 1;
            while (left >= 0 && buildings[left][1] >= buildings[i][1]) {
                left = lower[left];
            }
            lower[i] = left;
        }
        int[] next = new int[n];
        long best = 0;
        for (int i = n - 1; i >= 0; i--) {
            int right = i + 1;
            while (right < n && buildings[right][1] >= buildings[i][1]) {
                right = next[right];
            }
            next[i] = right;
            best = Math.max(best, buildings[i][1] * (edges[right] - edges[lower[i] + 1]));
        }
        return best;
    }
}
