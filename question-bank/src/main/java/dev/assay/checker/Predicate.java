package dev.assay.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says whether a list is an answer to the arguments a function was called with. */
sealed interface Predicate {
    static Predicate of(CheckerSpec spec) {
        PredicateFamily family = PredicateFamily.named(
                        String.valueOf(spec.options().get("family")))
                .orElseThrow(() -> new IllegalArgumentException("a predicate without a family (expected: one)"));
        return switch (family) {
            case PERMUTATION -> new Permutation(spec.position("items"));
            case TOPOLOGICAL_ORDER ->
                new TopologicalOrder(
                        spec.position("nodes"),
                        spec.position("edges"),
                        spec.flag("later_first", false),
                        spec.position("base"));
            case PATH ->
                new GraphPath(
                        spec.position("edges"),
                        spec.position("from"),
                        spec.position("to"),
                        spec.flag("directed", false));
            case PALINDROME_PARTITION -> new PalindromePartition(spec.position("text"));
        };
    }

    /**
     * Whether it holds; false for arguments of other types than the predicate speaks of.
     *
     * @param args all arguments of the call
     * @param answer a list
     */
    boolean holds(JsonNode args, JsonNode answer);

    /** Any order of a list that was passed. */
    record Permutation(int items) implements Predicate {
        @Override
        public boolean holds(JsonNode args, JsonNode answer) {
            JsonNode list = args.path(items);
            List<JsonNode> wanted = JsonOrder.sorted(list);
            List<JsonNode> given = JsonOrder.sorted(answer);
            if (!list.isArray() || wanted.size() != given.size()) {
                return false;
            }
            for (int i = 0; i < wanted.size(); i++) {
                if (JsonOrder.ORDER.compare(wanted.get(i), given.get(i)) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * All nodes once, each before those its edges lead to.
     *
     * @param nodes position of their number
     * @param laterFirst true if an edge {@code [a, b]} says that b comes before a
     * @param base the number of the first node
     */
    record TopologicalOrder(int nodes, int edges, boolean laterFirst, int base) implements Predicate {
        @Override
        public boolean holds(JsonNode args, JsonNode answer) {
            int count = args.path(nodes).isInt() ? args.path(nodes).intValue() : -1;
            if (count != answer.size()) {
                return false;
            }
            int[] places = new int[count];
            for (int i = 0; i < count; i++) {
                int node = node(answer.get(i)) - base;
                if (node < 0 || node >= count || places[node] != 0) {
                    return false;
                }
                places[node] = i + 1;
            }
            for (JsonNode edge : args.path(edges)) {
                int earlier = node(edge.path(laterFirst ? 1 : 0)) - base;
                int later = node(edge.path(laterFirst ? 0 : 1)) - base;
                if (Math.min(earlier, later) < 0
                        || Math.max(earlier, later) >= count
                        || places[earlier] >= places[later]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A walk along edges from one node to another, both included. */
    record GraphPath(int edges, int from, int to, boolean directed) implements Predicate {
        @Override
        public boolean holds(JsonNode args, JsonNode answer) {
            if (answer.isEmpty()
                    || !answer.get(0).equals(args.path(from))
                    || !answer.get(answer.size() - 1).equals(args.path(to))) {
                return false;
            }
            Set<Long> known = new HashSet<>();
            for (JsonNode edge : args.path(edges)) {
                known.add(key(edge.path(0), edge.path(1)));
                if (!directed) {
                    known.add(key(edge.path(1), edge.path(0)));
                }
            }
            for (int i = 1; i < answer.size(); i++) {
                if (!answer.get(i).isInt() || !known.contains(key(answer.get(i - 1), answer.get(i)))) {
                    return false;
                }
            }
            return answer.get(0).isInt();
        }

        private static long key(JsonNode one, JsonNode other) {
            return ((long) node(one) << Integer.SIZE) | (node(other) & 0xffffffffL);
        }
    }

    /** A text cut into pieces that read the same from both ends. */
    record PalindromePartition(int text) implements Predicate {
        @Override
        public boolean holds(JsonNode args, JsonNode answer) {
            StringBuilder whole = new StringBuilder();
            for (JsonNode piece : answer) {
                if (!piece.isTextual() || piece.textValue().isEmpty() || !isPalindrome(piece.textValue())) {
                    return false;
                }
                whole.append(piece.textValue());
            }
            return args.path(text).isTextual()
                    && whole.toString().equals(args.path(text).textValue());
        }

        private static boolean isPalindrome(String text) {
            for (int i = 0; i < text.length() / 2; i++) {
                if (text.charAt(i) != text.charAt(text.length() - 1 - i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A node's number; below all others for what is none. */
    private static int node(JsonNode value) {
        return value.isInt() ? value.intValue() : Integer.MIN_VALUE / 2;
    }
}
