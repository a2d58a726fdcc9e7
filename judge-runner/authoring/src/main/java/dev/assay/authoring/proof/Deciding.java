package dev.assay.authoring.proof;

import dev.assay.bank.solution.Expectation;

/** Which test of a solution settles whether it does what it must, so that no other need be run. */
public final class Deciding {
    /** What a slow solution must take on some test, as a multiple of the limit: a slow judge cannot let it pass by chance then. */
    public static final double FAR_OVER = 1.5;

    private Deciding() {}

    /**
     * Whether the tests behind this one are of no interest.
     *
     * @param limitMs processor time the solution is held to, in milliseconds
     */
    public static boolean settles(Expectation expectation, int limitMs, TestRun run) {
        if (expectation.isAcceptance()) {
            return false;
        }
        return !expectation.permitted().contains(run.verdict())
                || (expectation.required().isEmpty() && !run.accepted())
                || shows(expectation, limitMs, run);
    }

    /** Whether this test shows what is required. */
    static boolean shows(Expectation expectation, int limitMs, TestRun run) {
        return expectation.required().contains(run.verdict())
                && (run.accepted() || expectation.isSaidBy(run.said()))
                && (!expectation.requiresSlowness() || isFarOver(limitMs, run));
    }

    /** Whether a test took so long that it would be too long on any machine of the kind. */
    static boolean isFarOver(int limitMs, TestRun run) {
        return run.killed() || run.cpuMs() >= FAR_OVER * limitMs;
    }
}
