package dev.assay.standalone.judge;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests of a folder, in the order of their names, in which 2 comes before 10.
 *
 * @param tests not empty
 */
record TestFolder(List<TestFile> tests) {
    private static final String INPUT = ".in";
    private static final String ANSWER = ".ans";

    /** Text as text, numbers by their size; "01" and "1", which are equal by that, as text. */
    private static final Comparator<String> NATURAL =
            Comparator.comparing(TestFolder::withLengths).thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");

    /** One pair of files, {@code NAME.in} and {@code NAME.ans}; their bytes in base64, as they are sent. */
    record TestFile(String name, String input, String expected) {}

    TestFolder {
        tests = List.copyOf(tests);
    }

    /** @throws Problem if the folder holds no test, or one half of a test */
    static TestFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Problem(folder + " is not a folder (expected: a folder of NAME.in and NAME.ans files)");
        }
        try {
            Set<String> inputs = names(folder, INPUT);
            Set<String> answers = names(folder, ANSWER);
            if (inputs.isEmpty()) {
                throw new Problem(folder + " holds no .in file (expected: NAME.in and NAME.ans for each test)");
            }
            requirePartners(folder, inputs, INPUT, answers, ANSWER);
            requirePartners(folder, answers, ANSWER, inputs, INPUT);
            return new TestFolder(
                    inputs.stream().map(name -> test(folder, name)).toList());
        } catch (IOException e) {
            throw new Problem("cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(() -> new TreeSet<>(NATURAL)));
        }
    }

    /** The longer of two numbers is the larger: "test-10" becomes "test-" + (two digits) + "10". */
    private static String withLengths(String name) {
        return NUMBER.matcher(name)
                .replaceAll(number -> Matcher.quoteReplacement(
                        Character.toString('0' + number.group(1).length()) + number.group(1)));
    }

    private static void requirePartners(
            Path folder, Set<String> some, String ending, Set<String> others, String other) {
        for (String name : some) {
            if (!others.contains(name)) {
                throw new Problem(folder.resolve(name + ending) + " has no " + name + other + " beside it");
            }
        }
    }

    private static TestFile test(Path folder, String name) {
        return new TestFile(name, base64(folder.resolve(name + INPUT)), base64(folder.resolve(name + ANSWER)));
    }

    /** @throws Problem if the file cannot be read */
    static String base64(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Problem("cannot read " + file + ": " + e.getClass().getSimpleName(), e);
        }
    }
}
