import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.Stack;

/** Graphs, queues, sorting and tables. */
public class Paths {
    static class Edge implements Comparable<Edge> {
        final int to;
        final long weight;

        Edge(int to, long weight) {
            this.to = to;
            this.weight = weight;
        }

        @Override
        public int compareTo(Edge other) {
            return Long.compare(weight, other.weight);
        }
    }

    static class Node<T extends Comparable<T>> {
        T value;
        Node<T> left, right;

        Node(T value) {
            this.value = value;
        }

        void insert(T other) {
            if (other.compareTo(value) < 0) {
                if (left == null) left = new Node<>(other);
                else left.insert(other);
            } else if (right == null) right = new Node<>(other);
            else right.insert(other);
        }

        int depth() {
            return 1 + Math.max(left == null ? 0 : left.depth(), right == null ? 0 : right.depth());
        }
    }

    static long[] dijkstra(List<List<Edge>> graph, int start) {
        long[] distance = new long[graph.size()];
        Arrays.fill(distance, Long.MAX_VALUE);
        distance[start] = 0;
        PriorityQueue<Edge> queue = new PriorityQueue<>();
        queue.add(new Edge(start, 0));
        while (!queue.isEmpty()) {
            Edge here = queue.poll();
            if (here.weight > distance[here.to]) continue;
            for (Edge edge : graph.get(here.to)) {
                long sum = here.weight + edge.weight;
                if (sum < distance[edge.to]) {
                    distance[edge.to] = sum;
                    queue.offer(new Edge(edge.to, sum));
                }
            }
        }
        return distance;
    }

    static int breadthFirst(int[][] grid) {
        int[] dx = {1, -1, 0, 0}, dy = {0, 0, 1, -1};
        boolean[][] seen = new boolean[grid.length][grid[0].length];
        Queue<int[]> queue = new LinkedList<>();
        queue.add(new int[] {0, 0});
        int count = 0;
        while (!queue.isEmpty()) {
            int[] cell = queue.remove();
            for (int d = 0; d < 4; d++) {
                int x = cell[0] + dx[d], y = cell[1] + dy[d];
                if (x < 0 || y < 0 || x >= grid.length || y >= grid[0].length || seen[x][y]) continue;
                seen[x][y] = true;
                count += grid[x][y];
                queue.add(new int[] {x, y});
            }
        }
        return count;
    }

    public static void main(String[] args) {
        Random random = new Random(7);
        List<List<Edge>> graph = new ArrayList<>();
        for (int i = 0; i < 10; i++) graph.add(new ArrayList<>());
        for (int i = 0; i < 30; i++) graph.get(random.nextInt(10)).add(new Edge(random.nextInt(10), 1 + random.nextInt(9)));
        System.out.println(Arrays.stream(dijkstra(graph, 0)).filter(d -> d < Long.MAX_VALUE).sum());
        System.out.println(breadthFirst(new int[][] {{1, 2}, {3, 4}}));

        Deque<Integer> deque = new ArrayDeque<>();
        deque.push(1);
        deque.addLast(2);
        deque.offerFirst(3);
        Stack<Character> stack = new Stack<>();
        for (char c : "([{".toCharArray()) stack.push(c);
        PriorityQueue<int[]> byFirst = new PriorityQueue<>((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : b[1] - a[1]);
        byFirst.add(new int[] {2, 1});
        byFirst.add(new int[] {1, 2});
        PriorityQueue<Integer> largest = new PriorityQueue<>(Collections.reverseOrder());
        largest.addAll(List.of(3, 1, 2));
        int[][] intervals = {{3, 4}, {1, 2}};
        Arrays.sort(intervals, Comparator.comparingInt(a -> a[0]));
        Integer[] boxed = {3, 1, 2};
        Arrays.sort(boxed, Comparator.reverseOrder());
        List<String> words = new ArrayList<>(Arrays.asList("pear", "fig", "apple"));
        Collections.sort(words);
        words.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        Iterator<String> iterator = words.iterator();
        iterator.next();
        iterator.remove();
        Node<Integer> root = new Node<>(5);
        for (int value : new int[] {3, 8, 1}) root.insert(value);
        BitSet bits = new BitSet();
        bits.set(3);
        Collections.swap(words, 0, 1);
        Collections.reverse(words);
        System.out.println(deque.pollLast() + " " + stack.pop() + " " + byFirst.peek()[0] + largest.poll() + intervals[0][1]
                + boxed[0] + words + root.depth() + bits.nextSetBit(0) + Collections.max(words) + Arrays.deepToString(intervals)
                + Arrays.binarySearch(new int[] {1, 2, 3}, 2) + Arrays.equals(boxed, boxed) + Arrays.asList(boxed));
    }
}
