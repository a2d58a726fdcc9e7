import java.util.*;

class Solution {
    public int longestFresh(int[] songs) {
        Queue<Integer> stretch = new ArrayDeque<>();
        Set<Integer> inside = new HashSet<>();
        int longest = 0;
        for (int song : songs) {
            while (inside.contains(song)) {
                inside.remove(stretch.remove());
            }
            stretch.add(song);
            inside.add(song);
            longest = Math.max(longest, stretch.size());
        }
        return longest;
    }
}
