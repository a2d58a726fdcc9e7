class Solution {
    private int[] hardness;
    private Integer[][] known;

    public int cheapestCuts(int[] hardness) {
        this.hardness = hardness;
        known = new Integer[hardness.length][hardness.length];
        return cost(0, hardness.length - 1);
    }

    private int cost(int i, int j) {
        if (j - i < 2) {
            return 0;
        }
        if (known[i][j] == null) {
            int best = Integer.MAX_VALUE;
            for (int k = i + 1; k < j; k++) {
                best = Math.min(best, part(i, k) + part(k, j));
            }
            known[i][j] = best;
        }
        return known[i][j];
    }

    private int part(int i, int j) {
        return j - i < 2 ? 0 : cost(i, j) + hardness[i] * hardness[j];
    }
}
