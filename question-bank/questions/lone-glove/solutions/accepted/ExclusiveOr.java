class Solution {
    public int loneGlove(int[] gloves) {
        int lone = 0;
        for (int number : gloves) {
            lone ^= number;
        }
        return lone;
    }
}
