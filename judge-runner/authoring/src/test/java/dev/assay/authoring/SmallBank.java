package dev.assay.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody's own bank in a folder, and the command line called in it. */
final class SmallBank {
    private final Path root;
    private final Map<String, String> environment = new HashMap<>();

    /** What a call came to. */
    record Called(int exitCode, String report, String progress) {}

    SmallBank(Path root) {
        this.root = root;
        environment.put("ASSAY_CACHE", root.resolve("cache").toString());
        write("bank.yaml", "format: 1\nid: own\nlicense: {spdx: CC0-1.0, author: somebody}\n");
        write("topics.yaml", "format: 1\nfamilies:\n  basics: [arithmetic, systems]\n");
    }

    /** Judges with the images this source tree would build. */
    SmallBank withImages() {
        environment.put("ASSAY_SANDBOX_IMAGES", imagesOfThisTree());
        return this;
    }

    /** Adds a question that asks for the sum of two numbers, with right, wrong, slow and crashing solutions. */
    SmallBank withSum() {
        write("questions/sum/question.yaml", """
                format: 1
                id: %s
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
                """.formatted(UUID.randomUUID()));
        write("questions/sum/statement.md", "Add.\n\n```input\n1 2\n```\n\n```output\n3\n```\n");
        write("questions/sum/tests/cases.yaml", """
                - {id: ex1, sample: true, in: "1 2\\n", expect: "3\\n"}
                - {id: small, in: "2 2\\n", expect: "4\\n"}
                - {id: negative, in: "-1 -6\\n", expect: "-7\\n"}
                - {id: large, in: "100000000 100000000\\n", expect: "200000000\\n"}
                """);
        solution("accepted/adds.py", "print(sum(map(int, input().split())))\n");
        solution("wrong_answer/takes_away.py", "a, b = map(int, input().split())\nprint(abs(a) + abs(b))\n");
        solution(
                "time_limit_exceeded/counts.py",
                "a, b = map(int, input().split())\nfor _ in range(b):\n    a += 1\nif b < 0:\n    a += b\nprint(a)\n");
        solution(
                "run_time_error/indexes.py",
                "a, b = map(int, input().split())\nprint([0, 1, 2, 3, 4][a + b] if a > 0 else a + b)\n");
        return this;
    }

    /** Adds a question of four choices, which no program answers. */
    SmallBank withChoice() {
        write("questions/choice/question.yaml", """
                format: 1
                id: %s
                slug: choice
                type: SYSTEM_DESIGN
                kind: mcq
                difficulty: EASY
                title: Choice
                topics: [systems]
                time_limit_min: 5
                options:
                  - {key: A, text: Yes indeed, correct: true, why: It is.}
                  - {key: B, text: Not at all, correct: false, why: It is.}
                """.formatted(UUID.randomUUID()));
        write("questions/choice/statement.md", "Is it?\n");
        return this;
    }

    SmallBank solution(String file, String source) {
        return write("questions/sum/solutions/" + file, source);
    }

    SmallBank write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallBank delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text in a file, which must be there. */
    SmallBank replace(String file, String old, String replacement) {
        try {
            String text = Files.readString(root.resolve(file));
            if (!text.contains(old)) {
                throw new IllegalArgumentException(file + " has no \"" + old + "\"");
            }
            return write(file, text.replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    /** Calls a command on the whole bank. */
    Called call(String command, String... options) {
        return callOn(root, command, options);
    }

    /** Calls a command on a question. */
    Called callOnQuestion(String slug, String command, String... options) {
        return callOn(root.resolve("questions").resolve(slug), command, options);
    }

    private Called callOn(Path folder, String command, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(List.of(command, folder.toString()));
        words.addAll(Arrays.asList(options));
        int code = Authoring.commandLine(stream(out), stream(progress), environment)
                .execute(words.toArray(String[]::new));
        return new Called(code, out.toString(StandardCharsets.UTF_8), progress.toString(StandardCharsets.UTF_8));
    }

    static String imagesOfThisTree() {
        try {
            Path build = Path.of("../../sandbox-images/build");
            Process process = new ProcessBuilder(build.toString(), "--print", "--all")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return lines.strip().replace('\n', ',');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
