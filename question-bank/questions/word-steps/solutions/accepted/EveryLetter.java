import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

class Solution {
    public int wordSteps(String start, String goal, String[] words) {
        Set<String> left = new HashSet<>(Arrays.asList(words));
        Map<String, Integer> steps = new HashMap<>();
        Queue<String> queue = new ArrayDeque<>();
        steps.put(start, 0);
        left.remove(start);
        queue.add(start);
        while (!queue.isEmpty()) {
            String word = queue.remove();
            if (word.equals(goal)) {
                return steps.get(word);
            }
            char[] letters = word.toCharArray();
            for (int i = 0; i < letters.length; i++) {
                for (char letter = 'a'; letter <= 'z'; letter++) {
                    letters[i] = letter;
                    String neighbour = new String(letters);
                    if (left.remove(neighbour)) {
                        steps.put(neighbour, steps.get(word) + 1);
                        queue.add(neighbour);
                    }
                }
                letters[i] = word.charAt(i);
            }
        }
        return -1;
    }
}
