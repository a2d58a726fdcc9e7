class Solution {
    public int bestGain(int[] prices) {
        int highest = 0;
        int best = 0;
        for (int day = prices.length - 1; day >= 0; day--) {
            highest = Math.max(highest, prices[day]);
            best = Math.max(best, highest - prices[day]);
        }
        return best;
    }
}
