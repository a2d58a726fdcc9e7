package dev.assay.authoring;

import dev.assay.authoring.selection.Readings;
import dev.assay.authoring.selection.Selection;
import dev.assay.bank.BankReader;
import dev.assay.language.Languages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Prints the fingerprint of each question of the bank in a folder, as the command would look for it in its cache. */
final class FingerprintProgram {
    private FingerprintProgram() {}

    public static void main(String[] arguments) throws IOException {
        Verification verification = new Verification(
                new Verification.Thoroughness(false, 0),
                Images.of(Map.of("ASSAY_SANDBOX_IMAGES", "python=one,java=two,cpp=three")),
                Optional.empty(),
                VerifyCommand.circumstances(),
                Progress.NONE);
        Readings.of(Selection.all(Path.of(arguments[0])), new BankReader(Languages.bundled()))
                .questions()
                .forEach(question ->
                        System.out.println(question.question().slug() + " " + verification.fingerprint(question)));
    }
}
