class Solution {
    private static final int DIVISOR = 1_000_000_007;

    public int waysUp(int steps, int[] wet) {
        boolean[] isWet = new boolean[steps + 1];
        for (int step : wet) {
            isWet[step] = true;
        }
        int[] single = new int[steps + 1];
        int[] leap = new int[steps + 1];
        single[0] = 1;
        for (int step = 1; step <= steps; step++) {
            if (!isWet[step]) {
                single[step] = (single[step - 1] + leap[step - 1]) % DIVISOR;
                leap[step] = step > 1 ? single[step - 2] : 0;
            }
        }
        return (single[steps] + leap[steps]) % DIVISOR;
    }
}
