package dev.assay.recipe.operation;

/**
 * The pairs of different nodes of a graph, numbered. Where the direction counts, both pairs of two nodes are there, else the
 * one whose smaller node comes first.
 */
record Pairs(long nodes, boolean directed) {
    record Pair(int from, int to) {}

    long count() {
        return directed ? nodes * (nodes - 1) : nodes * (nodes - 1) / 2;
    }

    long number(int from, int to) {
        if (directed) {
            return from * (nodes - 1) + (to > from ? to - 1 : to);
        }
        long larger = Math.max(from, to);
        return larger * (larger - 1) / 2 + Math.min(from, to);
    }

    Pair pair(long number) {
        if (directed) {
            long from = number / (nodes - 1);
            long to = number % (nodes - 1);
            return new Pair((int) from, (int) (to >= from ? to + 1 : to));
        }
        long larger = (long) ((1 + Math.sqrt(1 + 8.0 * number)) / 2);
        while (larger * (larger - 1) / 2 > number) {
            larger--;
        }
        while (larger * (larger + 1) / 2 <= number) {
            larger++;
        }
        return new Pair((int) (number - larger * (larger - 1) / 2), (int) larger);
    }
}
