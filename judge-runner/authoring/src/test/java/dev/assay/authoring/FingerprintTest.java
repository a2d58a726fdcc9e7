package dev.assay.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each JVM has its own order of sets and maps and its own identity hashes, so names are made in processes of their own. */
class FingerprintTest {
    @TempDir
    private Path folder;

    @Test
    void bankElsewhere_inAnotherProcess_hasTheSameFingerprints() throws Exception {
        List<String> first = fingerprintsOf(bank("first"));
        assertThat(first).hasSize(1).allMatch(line -> line.matches("sum [0-9a-f]{64}"));
        assertThat(fingerprintsOf(bank("second"))).isEqualTo(first);
    }

    @Test
    void anotherSolution_isAnotherFingerprint() throws Exception {
        SmallBank bank = bank("bank");
        List<String> before = fingerprintsOf(bank);
        bank.solution("wrong_answer/takes_away.py", "print(0)\n");
        assertThat(fingerprintsOf(bank)).hasSize(1).isNotEqualTo(before);
    }

    /** With many entries in each set and map, so that two orders are hardly ever the same. */
    private SmallBank bank(String name) {
        StringBuilder cases = new StringBuilder("- {id: ex1, sample: true, in: \"1 2\\n\", expect: \"3\\n\"}\n");
        for (int i = 0; i < 20; i++) {
            cases.append("- {id: t%d, in: \"%d 2\\n\", expect: \"%d\\n\"}\n".formatted(i, i + 5, i + 7));
        }
        return new SmallBank(folder.resolve(name))
                .withSum()
                .write("questions/sum/question.yaml", """
                        format: 1
                        id: 5c6dbbd7-9d7b-4c9c-8b0e-2a9a0d6a8c11
                        slug: sum
                        type: DSA
                        kind: stdio
                        difficulty: EASY
                        title: Sum
                        topics: [arithmetic]
                        time_limit_min: 5
                        hints: [Add them.]
                        limits: {cpu_ms: 1000, wall_ms: 20000}
                        languages: [python]
                        """)
                .write("questions/sum/tests/cases.yaml", cases.toString())
                .write(
                        "questions/sum/solutions/solutions.yaml",
                        "wrong_answer/*: {permitted: [AC, WA, RTE, TLE, MLE, OLE], required: [WA, RTE, TLE, MLE]}\n");
    }

    private static List<String> fingerprintsOf(SmallBank bank) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FingerprintProgram.class.getName(),
                        bank.root().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return lines.lines().toList();
    }
}
