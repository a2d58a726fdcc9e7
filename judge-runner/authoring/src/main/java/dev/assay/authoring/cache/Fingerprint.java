package dev.assay.authoring.cache;

import dev.assay.bank.BankQuestion;
import dev.assay.bank.solution.Solution;
import dev.assay.bank.tests.BadOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A name for everything that a proof depends on: another name, another proof. */
public final class Fingerprint {
    private static final String LAYOUT = "assay-proof-1";

    private Fingerprint() {}

    /**
     * Of a question's proof, as 64 hexadecimal digits.
     *
     * @param images of the languages, by their ids
     * @param circumstances everything else that matters: the judge's own code, the machine, how thorough the proof is
     */
    public static String of(BankQuestion question, Map<String, String> images, String circumstances) {
        MessageDigest digest = sha256();
        add(digest, LAYOUT);
        add(digest, circumstances);
        add(digest, question.question().contentHash());
        add(digest, new TreeMap<>(question.testPlaces()).toString());
        for (Solution solution : question.solutions()) {
            add(digest, solution.file().toString());
            add(digest, solution.language());
            add(digest, images.getOrDefault(solution.language(), ""));
            add(
                    digest,
                    solution.expectation().permitted().stream()
                            .sorted()
                            .toList()
                            .toString());
            add(
                    digest,
                    solution.expectation().required().stream().sorted().toList().toString());
            add(digest, solution.expectation().message().orElse(""));
            add(digest, solution.source());
        }
        new TreeSet<>(question.question().requireCode().starters().keySet())
                .forEach(language -> add(digest, images.getOrDefault(language, "")));
        question.question()
                .requireCode()
                .checkerProgram()
                .ifPresent(checker -> add(digest, images.getOrDefault(checker.language(), "")));
        for (BadOutput bad : question.badOutputs()) {
            add(digest, bad.file().toString());
            add(digest, bad.test().id());
            add(digest, bad.test().input());
            add(digest, bad.test().expected());
            add(digest, bad.output());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
    }
}
