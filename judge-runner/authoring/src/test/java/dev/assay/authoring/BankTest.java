package dev.assay.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This repository's bank, proven as {@code ./assay verify} proves it, a tenth of it twice. */
@Tag("docker")
class BankTest {
    @Test
    void bank_isProven(@TempDir Path cache) {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of(
                "ASSAY_CACHE", cache.toString(), "ASSAY_SANDBOX_IMAGES", SmallBank.imagesOfThisTree(), "CI", "true");
        int code = Authoring.commandLine(out, System.err, environment).execute("verify", "../../question-bank");
        assertThat(code).as(() -> report.toString(StandardCharsets.UTF_8)).isZero();
    }
}
