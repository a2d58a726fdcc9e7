import java.util.Arrays;

class Solution {
    private static final int HIGHEST = 29;

    public int strongestPair(int[] keys) {
        int[][] next = new int[keys.length * (HIGHEST + 1) + 2][];
        next[0] = new int[2];
        int nodes = 1;
        int strongest = 0;
        for (int key : keys) {
            int node = 0;
            for (int place = HIGHEST; place >= 0; place--) {
                int bit = key >> place & 1;
                if (next[node][bit] == 0) {
                    next[nodes] = new int[2];
                    next[node][bit] = nodes++;
                }
                node = next[node][bit];
            }
            strongest = Math.max(strongest, best(next, key));
        }
        return strongest;
    }

    private static int best(int[][] next, int key) {
        int node = 0;
        int strength = 0;
        for (int place = HIGHEST; place >= 0; place--) {
            int other = 1 - (key >> place & 1);
            if (next[node][other] != 0) {
                strength |= 1 << place;
                node = next[node][other];
            } else {
                node = next[node][1 - other];
            }
        }
        return strength;
    }
}
