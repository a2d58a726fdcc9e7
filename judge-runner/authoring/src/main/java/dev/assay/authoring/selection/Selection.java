package dev.assay.authoring.selection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A bank, or some of its questions.
 *
 * @param bank its folder
 * @param slugs of the questions meant; empty for all
 */
public record Selection(Path bank, Optional<NavigableSet<String>> slugs) {
    public Selection {
        Objects.requireNonNull(bank, "bank");
        Objects.requireNonNull(slugs, "slugs");
    }

    /** All questions of a bank. */
    public static Selection all(Path bank) {
        return new Selection(bank, Optional.empty());
    }

    /** Whether a question is meant. */
    public boolean includes(String slug) {
        return slugs.map(chosen -> chosen.contains(slug)).orElse(true);
    }

    /** Those meant here and there. */
    public Selection and(NavigableSet<String> others) {
        NavigableSet<String> both = new TreeSet<>(others);
        slugs.ifPresent(both::retainAll);
        return new Selection(bank, Optional.of(both));
    }

    /**
     * What words on a command line mean, in their order: each the folder of a bank, the folder of a question, or the slug of a question
     * of the usual bank. Without words all of the usual bank. Questions of one bank are put together.
     *
     * @throws IllegalArgumentException naming the word that means nothing
     */
    public static List<Selection> of(List<String> words, Path usualBank) {
        if (words.isEmpty()) {
            return List.of(all(usualBank));
        }
        List<Selection> selections = new ArrayList<>();
        for (String word : words) {
            add(of(word, usualBank), selections);
        }
        return List.copyOf(selections);
    }

    private static Selection of(String word, Path usualBank) {
        Path path = Path.of(word).toAbsolutePath().normalize();
        if (Files.isRegularFile(path.resolve("bank.yaml"))) {
            return all(path);
        }
        if (Files.isRegularFile(path.resolve("question.yaml"))) {
            return question(path);
        }
        Path ofUsual = usualBank.resolve("questions").resolve(word);
        if (Files.isRegularFile(ofUsual.resolve("question.yaml"))) {
            return question(ofUsual);
        }
        throw new IllegalArgumentException(word
                + " (expected: a folder with a bank.yaml or a question.yaml, or the slug of a question in " + usualBank
                + ")");
    }

    private static Selection question(Path folder) {
        Path bank = folder.getParent().getParent();
        if (bank == null
                || !folder.getParent().endsWith("questions")
                || !Files.isRegularFile(bank.resolve("bank.yaml"))) {
            throw new IllegalArgumentException(
                    folder + " is in no bank (expected: BANK/questions/SLUG, with a BANK/bank.yaml)");
        }
        return new Selection(
                bank, Optional.of(new TreeSet<>(List.of(folder.getFileName().toString()))));
    }

    private static void add(Selection selection, List<Selection> selections) {
        for (int i = 0; i < selections.size(); i++) {
            Selection known = selections.get(i);
            if (known.bank().equals(selection.bank())) {
                selections.set(i, known.or(selection));
                return;
            }
        }
        selections.add(selection);
    }

    private Selection or(Selection other) {
        if (slugs.isEmpty() || other.slugs.isEmpty()) {
            return all(bank);
        }
        NavigableSet<String> both = new TreeSet<>(slugs.get());
        both.addAll(other.slugs.get());
        return new Selection(bank, Optional.of(both));
    }
}
