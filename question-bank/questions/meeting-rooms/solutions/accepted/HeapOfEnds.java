import java.util.*;

class Solution {
    public int roomsNeeded(int[][] meetings) {
        int[][] sorted = meetings.clone();
        Arrays.sort(sorted, (a, b) -> Integer.compare(a[0], b[0]));
        PriorityQueue<Integer> running = new PriorityQueue<>();
        int rooms = 0;
        for (int[] meeting : sorted) {
            while (!running.isEmpty() && running.peek() <= meeting[0]) {
                running.poll();
            }
            running.add(meeting[1]);
            rooms = Math.max(rooms, running.size());
        }
        return rooms;
    }
}
