package dev.assay.checker;

import java.util.Optional;

/** How a checker that is a program says what it found: by its exit code. */
public enum ProgramProtocol {
    /** The output validators of Kattis problem packages: 42 accepts, 43 rejects, anything else is their failure. */
    KATTIS {
        @Override
        public Finding finding(int exitCode) {
            return switch (exitCode) {
                case 42 -> Finding.ACCEPTED;
                case 43 -> Finding.REJECTED;
                default -> Finding.JUDGE_ERROR;
            };
        }
    },
    /**
     * Programs made with testlib: 0 accepts; wrong answers, wrong presentation, leftover output and an output that ends
     * too early reject; a failure of the checker and partial points, which are not supported, are judge errors.
     */
    TESTLIB {
        @Override
        public Finding finding(int exitCode) {
            return switch (exitCode) {
                case 0 -> Finding.ACCEPTED;
                case 1, 2, 4, 8 -> Finding.REJECTED;
                default -> Finding.JUDGE_ERROR;
            };
        }
    };

    /** What a checker found. A judge error is never the candidate's fault. */
    public enum Finding {
        ACCEPTED,
        REJECTED,
        JUDGE_ERROR
    }

    /** How the program of a spec speaks; empty for checkers that are built in. */
    public static Optional<ProgramProtocol> of(CheckerSpec spec) {
        return switch (spec.kind()) {
            case CUSTOM -> Optional.of(KATTIS);
            case TESTLIB -> Optional.of(TESTLIB);
            case EXACT, TOKEN, LINE, FLOAT, JSON, UNORDERED, UNORDERED_DEEP, SET, ONE_OF, PREDICATE -> Optional.empty();
        };
    }

    /** What an exit code says; a program that was killed has none and is a judge error. */
    public abstract Finding finding(int exitCode);
}
