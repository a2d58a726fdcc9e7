class Solution {
    public int squarePairs(long stones) {
        int pairs = 0;
        for (long a = 0; 2 * a * a <= stones; a++) {
            long rest = stones - a * a;
            long b = Math.round(Math.sqrt(rest));
            if (b * b == rest) {
                pairs++;
            }
        }
        return pairs;
    }
}
