class Solution {
    public int fewestJumps(int[] springs) {
        int last = springs.length - 1;
        int jumps = 0;
        int begin = 0;
        int end = 0;
        while (end < last) {
            int far = end;
            for (int board = begin; board <= end; board++) {
                far = Math.max(far, board + springs[board]);
            }
            if (far == end) {
                return -1;
            }
            begin = end + 1;
            end = far;
            jumps++;
        }
        return jumps;
    }
}
