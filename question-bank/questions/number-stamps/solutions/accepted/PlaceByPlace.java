class Solution {
    public long stampings(int digit, long first, long last) {
        return upTo(digit, last) - upTo(digit, first - 1);
    }

    private static long upTo(int digit, long n) {
        long count = 0;
        for (long place = 1; place <= n; place *= 10) {
            long beginnings = n / place / 10 - (digit == 0 ? 1 : 0);
            long here = n / place % 10;
            if (beginnings < 0) {
                continue;
            }
            count += beginnings * place;
            if (here > digit) {
                count += place;
            } else if (here == digit) {
                count += n % place + 1;
            }
        }
        return count;
    }
}
