class Solution {
    public int cheapestCorrection(String typed, String meant, int gap, int exchange) {
        int n = typed.length();
        int m = meant.length();
        int[][] cost = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = gap * (i + j);
                } else {
                    int together = cost[i - 1][j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : exchange);
                    cost[i][j] = Math.min(together, gap + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }
        return cost[n][m];
    }
}
