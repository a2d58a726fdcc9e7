package dev.assay.bank.written;

import dev.assay.question.Question;
import dev.assay.question.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The contents of a bank's questions that were verified, as it is kept in the bank's folder: a line for each question, its content
 * hash and its slug, in order of the slugs. It is reviewed with the questions, so that whoever installs a bank needs no minutes to
 * verify it again.
 *
 * @param hashes by slug
 */
public record VerifiedList(Map<String, String> hashes) {
    /** In the bank's folder. */
    public static final String FILE = "verified.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\S+)");

    public VerifiedList {
        hashes = Map.copyOf(hashes);
    }

    /** That of one content of each of the questions. */
    public static VerifiedList of(Collection<Question> questions) {
        Map<String, String> hashes = new TreeMap<>();
        questions.forEach(question -> hashes.put(question.slug().value(), question.contentHash()));
        return new VerifiedList(hashes);
    }

    /**
     * That of a bank; empty where there is none.
     *
     * @throws IOException when the file cannot be read or a line of it is something else
     */
    public static VerifiedList read(Path bank) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(bank.resolve(FILE), StandardCharsets.UTF_8)) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches() || hashes.put(new Slug(matcher.group(2)).value(), matcher.group(1)) != null) {
                    throw new IOException(bank.resolve(FILE) + " has the line \"" + line
                            + "\" (expected: a content hash, a blank, and a slug that is on no other line)");
                }
            }
        } catch (NoSuchFileException e) {
            return new VerifiedList(Map.of());
        } catch (IllegalArgumentException e) {
            throw new IOException(bank.resolve(FILE) + ": " + e.getMessage(), e);
        }
        return new VerifiedList(hashes);
    }

    /** The same with these contents, in place of others of those questions. */
    public VerifiedList with(Collection<Question> questions) {
        Map<String, String> all = new TreeMap<>(hashes);
        all.putAll(of(questions).hashes());
        return new VerifiedList(all);
    }

    /** Only the lines of questions whose slugs are wanted. */
    public VerifiedList only(Predicate<String> wanted) {
        Map<String, String> some = new TreeMap<>(hashes);
        some.keySet().removeIf(wanted.negate());
        return new VerifiedList(some);
    }

    /** Whether this very content of the question was verified. */
    public boolean contains(Question question) {
        return question.contentHash().equals(hashes.get(question.slug().value()));
    }

    /** Writes it into the bank's folder, in place of a former one. */
    public void write(Path bank) throws IOException {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(hashes)
                .forEach((slug, hash) ->
                        lines.append(hash).append(' ').append(slug).append('\n'));
        Files.writeString(bank.resolve(FILE), lines);
    }
}
