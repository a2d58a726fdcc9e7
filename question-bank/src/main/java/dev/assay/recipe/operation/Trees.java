package dev.assay.recipe.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.assay.recipe.making.Making;
import dev.assay.recipe.making.Operation;
import dev.assay.recipe.making.Parts;
import dev.assay.recipe.making.Recipe;
import dev.assay.recipe.making.RecipeReader;
import dev.assay.recipe.making.Values;
import dev.assay.recipe.making.Written;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Binary trees, in level order with null for children that are missing. */
final class Trees {
    private static final int NONE = -1;

    private Trees() {}

    private enum Shape {
        RANDOM,
        BALANCED,
        LEFT,
        RIGHT,
        ZIGZAG
    }

    /** Children by node; the root is node 0. Slot 2n is the left child of node n, slot 2n + 1 its right one. */
    // Made and read in one call, and never changed.
    @SuppressWarnings("ArrayRecordComponent")
    private record Nodes(int[] children) {
        int left(int node) {
            return children[2 * node];
        }

        int right(int node) {
            return children[2 * node + 1];
        }
    }

    static Map<String, Operation> operations() {
        return Map.of("tree", Trees::tree);
    }

    private static Recipe tree(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe nodes = parts.required("nodes");
        Shape shape = parts.word("shape", Shape.class).orElse(Shape.RANDOM);
        Recipe values = parts.required("values");
        boolean search = parts.flag("search");
        boolean distinct = parts.flag("distinct") || search;
        parts.finish();
        return making -> {
            int size = nodes.length(making, "nodes");
            Nodes tree = grown(size, shape, making);
            List<JsonNode> drawn = distinct ? Lists.distinct(size, values, making) : drawn(size, values, making);
            return levels(tree, search ? placed(tree, drawn, making) : drawn, making);
        };
    }

    private static List<JsonNode> drawn(int size, Recipe values, Making making) {
        making.work(size);
        List<JsonNode> drawn = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            drawn.add(values.make(making));
        }
        return drawn;
    }

    private static Nodes grown(int size, Shape shape, Making making) {
        making.work(2L * size);
        int[] children = new int[2 * size];
        Arrays.fill(children, NONE);
        List<Integer> free = new ArrayList<>();
        for (int node = 0; node < size; node++) {
            if (node > 0) {
                children[slot(node, shape, free, making)] = node;
            }
            if (shape == Shape.RANDOM) {
                free.add(2 * node);
                free.add(2 * node + 1);
            }
        }
        return new Nodes(children);
    }

    /** Where the next node grows. */
    private static int slot(int node, Shape shape, List<Integer> free, Making making) {
        return switch (shape) {
            case RANDOM -> {
                int taken = (int) making.below(free.size());
                int slot = free.get(taken);
                free.set(taken, free.getLast());
                free.removeLast();
                yield slot;
            }
            case BALANCED -> node - 1;
            case LEFT -> 2 * (node - 1);
            case RIGHT -> 2 * (node - 1) + 1;
            case ZIGZAG -> 2 * (node - 1) + (node + 1) % 2;
        };
    }

    /** The values by node, so that all to the left of a node are smaller and all to its right are larger. */
    private static List<JsonNode> placed(Nodes tree, List<JsonNode> drawn, Making making) {
        Lists.sort(drawn, Lists.Order.ASCENDING, making);
        JsonNode[] placed = new JsonNode[drawn.size()];
        Deque<Integer> above = new ArrayDeque<>();
        int node = drawn.isEmpty() ? NONE : 0;
        for (JsonNode value : drawn) {
            while (node != NONE) {
                above.push(node);
                node = tree.left(node);
            }
            int next = above.pop();
            placed[next] = value;
            node = tree.right(next);
        }
        return List.of(placed);
    }

    private static ArrayNode levels(Nodes tree, List<JsonNode> values, Making making) {
        making.work(2L * values.size());
        ArrayNode levels = Values.list(2 * values.size());
        Deque<Integer> queue = new ArrayDeque<>();
        int left = values.size();
        if (left > 0) {
            queue.add(0);
        }
        while (left > 0) {
            int node = queue.remove();
            if (node == NONE) {
                levels.addNull();
            } else {
                levels.add(values.get(node));
                queue.add(tree.left(node));
                queue.add(tree.right(node));
                left--;
            }
        }
        return levels;
    }
}
