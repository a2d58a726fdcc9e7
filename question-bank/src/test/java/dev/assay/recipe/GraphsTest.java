package dev.assay.recipe;

import static dev.assay.recipe.Recipes.made;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs are what their shapes say. */
class GraphsTest {
    private record Edge(int from, int to) {}

    private static List<Edge> edges(String parts, int seed) {
        List<Edge> edges = new ArrayList<>();
        for (JsonNode edge : made(seed, "{graph: {" + parts + "}}")) {
            edges.add(new Edge(edge.get(0).intValue(), edge.get(1).intValue()));
        }
        return edges;
    }

    private static int[] degrees(int nodes, List<Edge> edges) {
        int[] degrees = new int[nodes];
        edges.forEach(edge -> {
            degrees[edge.from()]++;
            degrees[edge.to()]++;
        });
        return degrees;
    }

    private static boolean isConnected(int nodes, List<Edge> edges) {
        Set<Integer> seen = new HashSet<>(Set.of(0));
        Deque<Integer> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (Edge edge : edges) {
                int other = edge.from() == node ? edge.to() : edge.to() == node ? edge.from() : node;
                if (seen.add(other)) {
                    queue.add(other);
                }
            }
        }
        return seen.size() == nodes;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'nodes: 12, edges: 20'                                       | 12 | 20
            'nodes: 12, edges: 66'                                       | 12 | 66
            'nodes: 12, edges: 132, directed: true'                      | 12 | 132
            'nodes: 12, edges: 30, shape: connected'                     | 12 | 30
            'nodes: 12, edges: 66, shape: connected'                     | 12 | 66
            'nodes: 12, edges: 132, shape: connected, directed: true'    | 12 | 132
            'nodes: 12, edges: 40, shape: dag'                           | 12 | 40
            'nodes: 12, shape: tree'                                     | 12 | 11
            'nodes: 12, shape: path'                                     | 12 | 11
            'nodes: 12, shape: star'                                     | 12 | 11
            'nodes: 12, shape: cycle'                                    | 12 | 12
            'nodes: 2, shape: cycle, directed: true'                     | 2  | 2
            'nodes: 1, shape: tree'                                      | 1  | 0
            """)
    void graph_hasItsEdgesOnceAndNoLoops(String parts, int nodes, int count) {
        List<Edge> edges = edges(parts, 3);
        assertThat(edges).hasSize(count).noneMatch(edge -> edge.from() == edge.to());
        Set<Set<Integer>> pairs = new HashSet<>();
        edges.forEach(edge -> pairs.add(Set.of(edge.from(), edge.to())));
        assertThat(new HashSet<>(edges)).hasSize(count);
        if (!parts.contains("directed")) {
            assertThat(pairs).hasSize(count);
        }
        assertThat(edges).allMatch(edge -> edge.from() >= 0 && edge.to() < nodes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edges: 25, shape: connected", "shape: tree", "shape: path", "shape: star", "shape: cycle"})
    void shapesThatHangTogether_do(String parts) {
        for (int seed = 0; seed < 5; seed++) {
            assertThat(isConnected(20, edges("nodes: 20, " + parts, seed))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"path, 1, 2", "cycle, 2, 2", "star, 1, 19"})
    void shape_hasItsDegrees(String shape, int least, int most) {
        assertThat(degrees(20, edges("nodes: 20, shape: " + shape, 4)))
                .contains(least, most)
                .containsOnly(least, most);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void dag_hasNoCircle(int seed) {
        List<Edge> left = edges("nodes: 15, edges: 60, shape: dag", seed);
        while (!left.isEmpty()) {
            Set<Integer> entered = new HashSet<>();
            left.forEach(edge -> entered.add(edge.to()));
            int before = left.size();
            left.removeIf(edge -> !entered.contains(edge.from()));
            assertThat(left).hasSizeLessThan(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void weightsAndBase_areInEachEdge(int base) {
        JsonNode edges = made("{graph: {nodes: 9, shape: tree, weights: [5, 7], base: " + base + "}}");
        Set<Integer> labels = new HashSet<>();
        for (JsonNode edge : edges) {
            labels.add(edge.get(0).intValue());
            labels.add(edge.get(1).intValue());
            assertThat(edge.get(2).intValue()).isBetween(5, 7);
        }
        assertThat(labels).hasSize(9).contains(base, base + 8);
    }
}
