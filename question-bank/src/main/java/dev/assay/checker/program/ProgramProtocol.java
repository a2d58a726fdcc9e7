package dev.assay.checker.program;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a checker that is a program is asked, and how it says what it found. */
public enum ProgramProtocol {
    /**
     * The output validators of Kattis problem packages. Arguments: input, answer, folder for feedback; the output comes on
     * standard input. 42 accepts, 43 rejects, anything else is their failure. What was accepted may be given a part of its points.
     */
    KATTIS {
        @Override
        public List<String> arguments() {
            return List.of(INPUT, ANSWER, FEEDBACK + "/");
        }

        @Override
        public boolean readsOutputFromStandardInput() {
            return true;
        }

        @Override
        public CheckerFinding finding(CheckerEnd end, double weight) {
            return switch (end.exitCode()) {
                case 42 -> accepted(end, weight);
                case 43 -> judged(0, end);
                default -> unexpected(end, "42 or 43");
            };
        }

        private CheckerFinding accepted(CheckerEnd end, double weight) {
            Optional<String> multiplier = end.text("score_multiplier.txt");
            Optional<String> score = end.text("score.txt");
            if (multiplier.isPresent() && score.isPresent()) {
                return new CheckerFinding.JudgeError(
                        "the checker left score.txt and score_multiplier.txt (expected: one of them at most)");
            }
            return multiplier
                    .map(text -> shared("score_multiplier.txt", text, 1, end))
                    .or(() -> score.map(text -> shared("score.txt", text, weight, end)))
                    .orElseGet(() -> judged(1, end));
        }

        private CheckerFinding shared(String file, String text, double most, CheckerEnd end) {
            return share(text, most)
                    .map(share -> judged(share, end))
                    .orElseGet(() -> new CheckerFinding.JudgeError(outOfRange(file, text, most)));
        }

        private CheckerFinding judged(double share, CheckerEnd end) {
            return new CheckerFinding.Judged(
                    share,
                    end.text("judgemessage.txt").orElse(""),
                    end.text("teammessage.txt").orElse(""));
        }
    },
    /**
     * Programs made with testlib. Arguments: input, output, answer. 0 accepts; wrong answers, wrong presentation, leftover output
     * and an output that ends too early reject; 7 gives the points that the message on standard error begins with; anything
     * else is their failure. The message is for authors: it may quote the answer.
     */
    TESTLIB {
        @Override
        public List<String> arguments() {
            return List.of(INPUT, OUTPUT, ANSWER);
        }

        @Override
        public boolean readsOutputFromStandardInput() {
            return false;
        }

        @Override
        public CheckerFinding finding(CheckerEnd end, double weight) {
            return switch (end.exitCode()) {
                case 0 -> new CheckerFinding.Judged(1, end.errors().strip(), "");
                case 1, 2, 4, 8 -> new CheckerFinding.Judged(0, end.errors().strip(), "");
                case 7 -> points(end, weight);
                default -> unexpected(end, "0, 1, 2, 4, 7 or 8");
            };
        }

        private CheckerFinding points(CheckerEnd end, double weight) {
            Matcher message = POINTS.matcher(end.errors().strip());
            String points = message.lookingAt() ? message.group(1) : "";
            return share(points, weight)
                    .<CheckerFinding>map(share ->
                            new CheckerFinding.Judged(share, end.errors().strip(), ""))
                    .orElseGet(() -> new CheckerFinding.JudgeError(outOfRange("points", points, weight)));
        }
    };

    /** Where the files lie that the arguments name, below the folder the program is started in. */
    public static final String INPUT = "data/input";

    /** The expected answer; see {@link #INPUT}. */
    public static final String ANSWER = "data/answer";

    /** What is judged, for programs that do not read it from standard input; see {@link #INPUT}. */
    public static final String OUTPUT = "data/output";

    /** The folder for feedback, which is there and empty; see {@link #INPUT}. */
    public static final String FEEDBACK = "feedback";

    private static final Pattern POINTS = Pattern.compile("points\\s+(\\S+)");
    private static final Pattern NUMBER = Pattern.compile("[+]?\\d{1,15}(?:\\.\\d{0,15})?(?:[eE][+-]?\\d{1,2})?");
    /** By which points may pass their range for having been rounded. */
    private static final double ROUNDING = 1e-6;

    /** What the program is started with behind its own command. */
    public abstract List<String> arguments();

    /** Whether the output is on standard input, and not in a file. */
    public abstract boolean readsOutputFromStandardInput();

    /**
     * What a program said that ended by itself; one that was killed is a judge error.
     *
     * @param weight the most points it may give, above 0; those it gives are a share of them
     */
    public abstract CheckerFinding finding(CheckerEnd end, double weight);

    private static Optional<Double> share(String text, double most) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        double share = Double.parseDouble(text) / most;
        return share <= 1 + ROUNDING ? Optional.of(share > 1 - ROUNDING ? 1 : share) : Optional.empty();
    }

    private static String outOfRange(String what, String text, double most) {
        return "the checker's " + what + " is '" + text + "' (expected: a number from 0 to " + most + ")";
    }

    private static CheckerFinding unexpected(CheckerEnd end, String expected) {
        String said = end.errors().strip();
        return new CheckerFinding.JudgeError("the checker ended with exit code " + end.exitCode() + " (expected: "
                + expected + ")" + (said.isEmpty() ? "" : ": " + said));
    }
}
