package dev.assay.importing;

import java.util.ArrayList;
import java.util.List;

/** Points of groups, in shares of a hundred. */
public final class Points {
    private Points() {}

    /**
     * Whole numbers that make 100 and are as near to the shares as that allows: each rounded down, what is then missing given to
     * those that lost most (the method of the largest remainder). A group with any points keeps at least one.
     *
     * @param points none negative, not all 0, at most 100 of them
     */
    public static List<Integer> ofHundred(List<Double> points) {
        double sum = points.stream().mapToDouble(Double::doubleValue).sum();
        List<Integer> shares = new ArrayList<>();
        for (double given : points) {
            int down = (int) Math.floor(given * 100 / sum);
            shares.add(given > 0 ? Math.max(1, down) : 0);
        }
        int missing = 100 - shares.stream().mapToInt(Integer::intValue).sum();
        while (missing != 0) {
            int step = Integer.signum(missing);
            int next = furthest(points, shares, sum, step);
            shares.set(next, shares.get(next) + step);
            missing -= step;
        }
        return shares;
    }

    private static int furthest(List<Double> points, List<Integer> shares, double sum, int step) {
        int furthest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int index = 0; index < shares.size(); index++) {
            double off = (points.get(index) * 100 / sum - shares.get(index)) * step;
            boolean mayMove = points.get(index) > 0 && shares.get(index) + step >= 1;
            if (mayMove && off > most) {
                most = off;
                furthest = index;
            }
        }
        return furthest;
    }
}
