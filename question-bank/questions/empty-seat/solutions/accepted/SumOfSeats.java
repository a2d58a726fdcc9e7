class Solution {
    public int emptySeat(int first, int[] scanned) {
        long missing = first;
        for (int i = 0; i < scanned.length; i++) {
            missing += first + i + 1L - scanned[i];
        }
        return (int) missing;
    }
}
