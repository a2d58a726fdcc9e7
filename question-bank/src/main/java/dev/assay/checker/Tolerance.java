package dev.assay.checker;

/**
 * How far numbers may be apart.
 *
 * @param abs accepted distance
 * @param rel accepted distance in shares of the expected number; meeting one of the two is enough
 */
record Tolerance(double abs, double rel) {
    private static final double DEFAULT = 1e-6;

    /** When neither is given both are 1e-6; when one is, the other is 0. */
    static Tolerance of(CheckerSpec spec) {
        boolean none = !spec.options().containsKey("abs") && !spec.options().containsKey("rel");
        double otherwise = none ? DEFAULT : 0;
        return new Tolerance(spec.number("abs", otherwise), spec.number("rel", otherwise));
    }

    /** Whether both are finite numbers close enough; NaN stands for what is no number. */
    boolean accepts(double expected, double actual) {
        if (!Double.isFinite(expected) || !Double.isFinite(actual)) {
            return false;
        }
        double distance = Math.abs(expected - actual);
        return distance <= abs || distance <= rel * Math.abs(expected);
    }
}
