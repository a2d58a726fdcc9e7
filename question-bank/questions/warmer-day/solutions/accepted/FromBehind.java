import java.util.*;

class Solution {
    public int[] daysUntilWarmer(int[] temps) {
        int[] days = new int[temps.length];
        Deque<Integer> warmer = new ArrayDeque<>();
        for (int day = temps.length - 1; day >= 0; day--) {
            while (!warmer.isEmpty() && temps[warmer.peek()] <= temps[day]) {
                warmer.pop();
            }
            days[day] = warmer.isEmpty() ? 0 : warmer.peek() - day;
            warmer.push(day);
        }
        return days;
    }
}
