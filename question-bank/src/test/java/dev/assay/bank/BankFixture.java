package dev.assay.bank;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small valid bank in a folder, with one question; tests break it in one place. */
final class BankFixture {
    static final String QUESTION = "questions/echo/question.yaml";
    static final String STATEMENT = "questions/echo/statement.md";
    static final String CASES = "questions/echo/tests/cases.yaml";
    static final String SOLUTION = "questions/echo/solutions/accepted/echo.py";

    private static final String QUESTION_TEXT = """
            format: 1
            id: 6f0f6d54-6f5b-4b2b-8f6e-0d6f3f1f5a10
            slug: echo
            type: DSA
            kind: stdio
            difficulty: EASY
            title: Echo
            topics: [strings]
            time_limit_min: 5
            hints:
              - What comes in must go out.
            languages: [python]
            """;
    private static final String STATEMENT_TEXT = """
            Print the line you are given.

            ```input
            hello
            ```

            ```output
            hello
            ```
            """;
    private static final String CASES_TEXT = """
            - {id: ex1, sample: true, in: "hello\\n", expect: "hello\\n"}
            - id: other
              in: |
                good bye
              expect: |
                good bye
            """;

    private final Path root;

    BankFixture(Path root) {
        this.root = root;
        write("bank.yaml", "format: 1\nid: small\nlicense: {spdx: CC0-1.0, author: somebody}\n");
        write("topics.yaml", "format: 1\nfamilies:\n  texts: [strings]\nsynonyms:\n  string: strings\n");
        write(QUESTION, QUESTION_TEXT);
        write(STATEMENT, STATEMENT_TEXT);
        write(CASES, CASES_TEXT);
        write(SOLUTION, "print(input())\n");
    }

    /** Adds a valid question of each other kind: {@code add}, {@code counter}, {@code pick} and {@code outage}. */
    BankFixture withKinds() {
        return KindFixtures.addTo(this);
    }

    /** A file of that many bytes that takes no room on the disk. */
    BankFixture hollow(String file, long bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            try (RandomAccessFile made = new RandomAccessFile(root.resolve(file).toFile(), "rw")) {
                made.setLength(bytes);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    BankFixture write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    BankFixture write(String file, byte[] bytes) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BankFixture delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BankFixture link(String file, String target) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.createSymbolicLink(root.resolve(file), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the one place where a text stands in a file. */
    BankFixture replace(String file, String old, String replacement) {
        String text = text(file);
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalArgumentException(file + " has not exactly one \"" + old + "\"");
        }
        return write(file, text.replace(old, replacement));
    }

    BankFixture append(String file, String text) {
        return write(file, text(file) + text);
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BankReading read() {
        return new BankReader(KnownLanguages.three()).read(root);
    }

    /** The bank, which must be valid. */
    Bank bank() {
        return switch (read()) {
            case BankReading.Valid valid -> valid.bank();
            case BankReading.Invalid(List<Diagnostic> diagnostics) -> throw new AssertionError(diagnostics);
        };
    }

    /** What is wrong with the bank, one line a diagnostic without its message: {@code file:line check}. */
    List<String> complaints() {
        return read().findings().stream()
                .map(found ->
                        found.file() + ":" + found.line() + " " + found.check().label())
                .toList();
    }
}
