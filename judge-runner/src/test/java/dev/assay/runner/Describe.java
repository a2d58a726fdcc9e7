package dev.assay.runner;

import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Results in words, for the messages of failed tests. */
final class Describe {
    private Describe() {}

    static String result(JudgedResult result) {
        return "compile %s '%s'; %s; %d ms"
                .formatted(
                        result.compile().ok(),
                        result.compile().output(),
                        result.tests().stream().map(Describe::test).collect(Collectors.joining("; ")),
                        result.totalMs());
    }

    private static String test(TestResult test) {
        return "%s cpu %d wall %d memory %d KiB exit %s signal %s stdout '%s' stderr '%s'"
                .formatted(
                        test.verdict(),
                        test.cpuMs(),
                        test.wallMs(),
                        test.memoryKb(),
                        test.exitCode(),
                        test.signal(),
                        brief(test.stdout()),
                        brief(test.stderr()));
    }

    private static String brief(byte[] output) {
        return new String(output, 0, Math.min(200, output.length), StandardCharsets.UTF_8);
    }
}
