package dev.assay.bank;

import static dev.assay.bank.BankFixture.CASES;
import static dev.assay.bank.BankFixture.QUESTION;
import static dev.assay.bank.BankFixture.SOLUTION;
import static dev.assay.bank.BankFixture.STATEMENT;
import static dev.assay.bank.Broken.broken;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Banks broken as files: their names and kinds, their text, their YAML. */
final class BrokenFiles {
    private BrokenFiles() {}

    static Stream<Broken> all() {
        return Stream.of(files(), texts(), yaml()).flatMap(List::stream);
    }

    private static List<Broken> files() {
        return List.of(
                broken(
                        "a name with a space",
                        bank -> bank.write("questions/echo/generators/two words.py", "x\n"),
                        "questions/echo/generators/two words.py:0 file-name"),
                broken(
                        "a hidden file",
                        bank -> bank.write("questions/echo/.DS_Store", "x\n"),
                        "questions/echo/.DS_Store:0 file-name"),
                broken(
                        "a folder in place of a file",
                        bank -> bank.delete("topics.yaml").write("topics.yaml/x", "x\n"),
                        "topics.yaml:0 file-kind"),
                broken(
                        "a link out of the bank",
                        bank -> bank.delete(SOLUTION).link(SOLUTION, "/etc/hostname"),
                        SOLUTION + ":0 link"),
                broken(
                        "a link to nowhere",
                        bank -> bank.link("questions/echo/notes.md", "missing.md"),
                        "questions/echo/notes.md:0 link"),
                broken(
                        "a link to a folder",
                        bank -> bank.link("questions/echo/generators/loop", ".."),
                        "questions/echo/generators/loop:0 link"),
                broken(
                        "a source of 65 KiB",
                        bank -> bank.append(SOLUTION, "#".repeat(65 << 10) + "\n"),
                        SOLUTION + ":0 file-size"),
                broken(
                        "a test of 200 MB",
                        bank -> bank.hollow("questions/echo/generators/huge.in", 200L << 20),
                        "questions/echo/generators/huge.in:0 file-size"),
                broken("files of 75 MB in all", BrokenFiles::heavy, "questions/echo:0 file-size"),
                broken(
                        "folders seven deep",
                        bank -> bank.write("questions/echo/generators/a/b/c/d/e/f/g", "x\n"),
                        "questions/echo/generators/a/b/c/d/e/f:0 file-size"),
                broken(
                        "a file without a place",
                        bank -> bank.write("questions/echo/todo.txt", "x\n"),
                        "questions/echo/todo.txt:0 unexpected-file"),
                broken(
                        "a file beside the questions",
                        bank -> bank.write("questions/list.md", "x\n"),
                        "questions/list.md:0 unexpected-file"),
                broken("no settings", bank -> bank.delete("bank.yaml"), "bank.yaml:0 missing-file"),
                broken("no topics", bank -> bank.delete("topics.yaml"), "topics.yaml:0 missing-file"),
                broken("no statement", bank -> bank.delete(STATEMENT), STATEMENT + ":0 missing-file"),
                broken("no question.yaml", bank -> bank.delete(QUESTION), QUESTION + ":0 missing-file"));
    }

    private static List<Broken> texts() {
        return List.of(
                broken(
                        "a byte order mark",
                        bank -> bank.write(STATEMENT, "\uFEFF" + bank.text(STATEMENT)),
                        STATEMENT + ":1 encoding"),
                broken(
                        "Latin-1",
                        bank -> bank.write(SOLUTION, "\n# é\n".getBytes(StandardCharsets.ISO_8859_1)),
                        SOLUTION + ":2 encoding"),
                broken("CRLF", bank -> bank.write(SOLUTION, "print(input())\nprint()\r\n"), SOLUTION + ":2 line-end"),
                broken("a NUL", bank -> bank.write(SOLUTION, "a\nb\n\0\n"), SOLUTION + ":3 control-character"),
                broken("no final newline", bank -> bank.write(SOLUTION, "a\nb"), SOLUTION + ":2 final-newline"),
                broken(
                        "HTML in the statement",
                        bank -> bank.append(STATEMENT, "<script>alert(1)</script>\n"),
                        STATEMENT + ":10 text-content"),
                broken(
                        "a remote image in the approach",
                        bank -> bank.write("questions/echo/approach.md", "See\n![this](https://example.com/x.png)\n"),
                        "questions/echo/approach.md:2 text-content"),
                broken(
                        "a script link in the notes",
                        bank -> bank.write("questions/echo/notes.md", "[x](JavaScript:alert)\n"),
                        "questions/echo/notes.md:1 text-content"),
                broken(
                        "an example that is no sample",
                        bank -> bank.write(STATEMENT, "```input\nhi\n```\n```output\nhello\n```\n"),
                        STATEMENT + ":1 statement-examples"),
                broken(
                        "no examples",
                        bank -> bank.write(STATEMENT, "Print the line.\n"),
                        STATEMENT + ":0 statement-examples",
                        STATEMENT + ":0 statement-examples"));
    }

    private static List<Broken> yaml() {
        return List.of(
                broken(
                        "YAML that does not parse",
                        bank -> bank.append("bank.yaml", "limits: {cpu_ms: 100\n"),
                        "bank.yaml:5 yaml-syntax"),
                broken("empty YAML", bank -> bank.write("bank.yaml", ""), "bank.yaml:1 yaml-syntax"),
                broken(
                        "two documents",
                        bank -> bank.append("bank.yaml", "---\nformat: 1\n"),
                        "bank.yaml:4 yaml-syntax"),
                broken(
                        "nesting without end",
                        bank -> bank.append(QUESTION, "rubric: {a: " + "[".repeat(500) + "]".repeat(500) + "}\n"),
                        QUESTION + ":0 yaml-syntax"),
                broken("an alias bomb", bank -> bank.write(CASES, bomb()), CASES + ":1 yaml-alias"),
                broken("a key twice", bank -> bank.append(QUESTION, "title: Again\n"), QUESTION + ":13 duplicate-key"),
                broken("an unknown key", bank -> bank.append(QUESTION, "colour: red\n"), QUESTION + ":13 unknown-key"),
                broken(
                        "an unknown key in a case",
                        bank -> bank.append(CASES, "  expected: x\n"),
                        CASES + ":7 unknown-key"),
                broken(
                        "a missing key",
                        bank -> bank.replace(QUESTION, "title: Echo\n", ""),
                        QUESTION + ":1 missing-key"),
                broken(
                        "a list in place of a mapping",
                        bank -> bank.write("bank.yaml", "- format: 1\n"),
                        "bank.yaml:1 value"),
                broken(
                        "a format of the future",
                        bank -> bank.replace(QUESTION, "format: 1", "format: 2"),
                        QUESTION + ":1 format"));
    }

    private static BankFixture heavy(BankFixture bank) {
        byte[] lines = new byte[15 << 20];
        Arrays.fill(lines, (byte) '\n');
        for (int i = 0; i < 5; i++) {
            bank.write("questions/echo/generators/" + i + ".in", lines);
        }
        return bank.write("questions/echo/generators/last.py", "x\n");
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("- &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            text.append("- &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        return text.toString();
    }
}
