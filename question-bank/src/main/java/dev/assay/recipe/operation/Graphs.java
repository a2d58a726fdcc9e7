package dev.assay.recipe.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.assay.recipe.making.Making;
import dev.assay.recipe.making.Operation;
import dev.assay.recipe.making.Parts;
import dev.assay.recipe.making.Recipe;
import dev.assay.recipe.making.RecipeMistake;
import dev.assay.recipe.making.RecipeReader;
import dev.assay.recipe.making.Values;
import dev.assay.recipe.making.Written;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Graphs as lists of edges {@code [a, b]} or {@code [a, b, weight]}: no loops, none twice, labels and order shuffled. */
final class Graphs {
    private Graphs() {}

    private enum Shape {
        RANDOM,
        /** All nodes hang together, whatever the directions. */
        CONNECTED,
        TREE,
        PATH,
        STAR,
        CYCLE,
        /** Directed, without a circle. */
        DAG;

        boolean takesEdges() {
            return this == RANDOM || this == CONNECTED || this == DAG;
        }
    }

    static Map<String, Operation> operations() {
        return Map.of("graph", Graphs::graph, "neighbours", Graphs::neighbours);
    }

    private static Recipe graph(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe nodes = parts.required("nodes");
        Shape shape = parts.word("shape", Shape.class).orElse(Shape.RANDOM);
        Optional<Recipe> edges = parts.optional("edges");
        Recipe base = parts.orElse("base", 0);
        Optional<Recipe> weights = parts.optional("weights");
        boolean directed = parts.flag("directed");
        parts.finish();
        if (edges.isPresent() != shape.takesEdges()) {
            throw new RecipeMistake(
                    edges.isPresent()
                            ? "edges is there (expected: shape random, connected or dag)"
                            : "edges is missing (expected: their number, with shape random, connected or dag)");
        }
        return making -> {
            int size = nodes.length(making, "nodes");
            int count = edges.isPresent() ? edges.get().length(making, "edges") : 0;
            long first = base.integer(making, "base", 0, 1);
            Pairs pairs = new Pairs(size, directed && shape != Shape.DAG);
            making.work(size + 4L * count);
            long[] numbers = numbers(shape, size, count, pairs, making);
            Labels labels = new Labels(first, Samples.order(size, making));
            return edges(numbers, pairs, !directed && shape != Shape.DAG, labels, weights, making);
        };
    }

    /** What the nodes are called. */
    // Made and read in one call, and never changed.
    @SuppressWarnings("ArrayRecordComponent")
    private record Labels(long first, int[] order) {
        long of(int node) {
            return first + order[node];
        }
    }

    /** The numbers of the pairs that are edges. */
    private static long[] numbers(Shape shape, int nodes, int edges, Pairs pairs, Making making) {
        return switch (shape) {
            case RANDOM, DAG -> Samples.below(pairs.count(), edges, making);
            case CONNECTED -> connected(nodes, edges, pairs, making);
            case TREE -> tree(nodes, pairs, making);
            case PATH ->
                LongStream.range(1, nodes)
                        .map(node -> pairs.number((int) node - 1, (int) node))
                        .toArray();
            case STAR ->
                LongStream.range(1, nodes)
                        .map(node -> pairs.number(0, (int) node))
                        .toArray();
            case CYCLE -> cycle(nodes, pairs);
        };
    }

    private static long[] cycle(int nodes, Pairs pairs) {
        int least = pairs.directed() ? 2 : 3;
        if (nodes < least) {
            throw new RecipeMistake("a cycle of " + nodes + " nodes (expected: at least " + least + ")");
        }
        return LongStream.range(0, nodes)
                .map(node -> pairs.number((int) node, (int) (node + 1) % nodes))
                .toArray();
    }

    private static long[] tree(int nodes, Pairs pairs, Making making) {
        return LongStream.range(1, nodes)
                .map(node -> pairs.number((int) making.below(node), (int) node))
                .toArray();
    }

    private static long[] connected(int nodes, int edges, Pairs pairs, Making making) {
        long[] tree = tree(nodes, pairs, making);
        if (edges < tree.length) {
            throw new RecipeMistake(
                    edges + " edges connect " + nodes + " nodes (expected: at least " + tree.length + ")");
        }
        Arrays.sort(tree);
        long[] others = Samples.beside(tree, pairs.count(), edges - tree.length, making);
        return LongStream.concat(Arrays.stream(tree), Arrays.stream(others)).toArray();
    }

    private static ArrayNode edges(
            long[] numbers, Pairs pairs, boolean turned, Labels labels, Optional<Recipe> weights, Making making) {
        making.work(3L * numbers.length);
        ArrayNode edges = Values.list(numbers.length);
        for (long number : numbers) {
            Pairs.Pair pair = pairs.pair(number);
            long from = labels.of(pair.from());
            long to = labels.of(pair.to());
            ArrayNode edge = turned && making.chance(1, 2) ? Values.of(to, from) : Values.of(from, to);
            weights.ifPresent(range -> edge.add(Numbers.drawn(range, making)));
            edges.add(edge);
        }
        return Orders.shuffled(edges, making);
    }

    /** Edges as the list of the neighbours of each node. */
    private static Recipe neighbours(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe nodes = parts.required("nodes");
        Recipe edges = parts.required("edges");
        boolean directed = parts.flag("directed");
        parts.finish();
        return making -> {
            int size = nodes.length(making, "nodes");
            ArrayNode[] lists = new ArrayNode[size];
            Arrays.setAll(lists, _ -> Values.list(0));
            ArrayNode list = edges.list(making, "edges");
            making.work(size + 2L * list.size());
            list.forEach(edge -> {
                long[] ends = Values.integers(Values.list(edge, "an edge", 2), "a node");
                int from = Orders.place(ends[0], size);
                int to = Orders.place(ends[1], size);
                lists[from].add(Values.of(to));
                if (!directed) {
                    lists[to].add(Values.of(from));
                }
            });
            return Values.list(Arrays.asList(lists));
        };
    }
}
