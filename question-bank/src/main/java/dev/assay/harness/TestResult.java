package dev.assay.harness;

import com.fasterxml.jackson.databind.JsonNode;

/** What the result channel says about one test. Whether a returned value is right is for others to say. */
public sealed interface TestResult {
    /** A value of the right type, in its canonical form. */
    record Returned(JsonNode value) implements TestResult {}

    /**
     * A value that is none of the type: a wrong answer.
     *
     * @param message for the candidate: {@code result[3] is 1.5 (expected: an integer)}
     */
    record Mistyped(String message) implements TestResult {}

    /**
     * There is no function or class like the signature's, in a language that only finds out when it runs. A program of which
     * this is true is told by {@link Harness#checkProblem} before; one that is without it now and then has it here.
     */
    record Undeclared(String message) implements TestResult {}

    /** The program ended, or was ended, before there was a result; how it ended says why. With exit code 0 it exited early. */
    record Missing() implements TestResult {}

    /** The result is longer than the channel takes: more output than allowed. */
    record TooLong() implements TestResult {}

    /** What is in the channel was not written by the harness. Only the program itself can have done that: a run-time error. */
    record Forged() implements TestResult {}
}
