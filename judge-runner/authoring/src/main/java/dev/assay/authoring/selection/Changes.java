package dev.assay.authoring.selection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What git says has changed in a bank since some revision, files that it does not track among it. */
public final class Changes {
    private Changes() {}

    /**
     * The questions of a selection that have changed; all of it when something of the bank itself has.
     *
     * @throws IllegalArgumentException if git does not know the revision, or the bank is not in a repository
     */
    public static Selection since(String revision, Selection selection) {
        if (revision.startsWith("-")) {
            throw new IllegalArgumentException("revision " + revision + " (expected: one that git knows)");
        }
        List<String> files = new ArrayList<>();
        files.addAll(git(selection.bank(), "diff", "--name-only", "--relative", "-z", revision, "--", "."));
        files.addAll(git(selection.bank(), "ls-files", "--others", "--exclude-standard", "-z", "--", "."));
        return of(files, selection);
    }

    static Selection of(List<String> files, Selection selection) {
        NavigableSet<String> slugs = new TreeSet<>();
        for (String file : files) {
            Path path = Path.of(file);
            if (path.startsWith("questions") && path.getNameCount() > 2) {
                slugs.add(path.getName(1).toString());
            } else if (path.equals(Path.of("bank.yaml")) || path.equals(Path.of("topics.yaml"))) {
                return selection;
            }
        }
        return selection.and(slugs);
    }

    private static List<String> git(Path folder, String... words) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String names = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalArgumentException(
                        "git " + String.join(" ", words) + " fails in " + folder + " (expected: a revision it knows)");
            }
            return names.isEmpty()
                    ? List.of()
                    : List.of(names.split("\0", -1)).stream()
                            .filter(name -> !name.isEmpty())
                            .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("git cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalArgumentException("git was interrupted", e);
        }
    }
}
