class Solution {
    public long litSeconds(int last) {
        long shown = last + 1L;
        long units = 0;
        for (long value = 1; value <= last; value *= 2) {
            long period = 2 * value;
            units += shown / period * value + Math.max(0, shown % period - value);
        }
        return units;
    }
}
