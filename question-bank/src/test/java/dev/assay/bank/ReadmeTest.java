package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.finding.Check;
import dev.assay.language.Languages;
import dev.assay.report.Overview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The module's pages keep up with what they describe. */
class ReadmeTest {
    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void pageOnProving_listsEveryCheck() throws IOException {
        String text = Files.readString(Path.of("PROVING.md"));
        assertThat(Check.values())
                .allSatisfy(check -> assertThat(text).contains("| `" + check.label() + "` | " + check.demand() + " |"));
    }

    @Test
    void readme_showsTheBankAsItIs() throws IOException {
        Bank bank = ((BankReading.Valid) new BankReader(Languages.bundled()).read(Path.of(""))).bank();
        assertThat(readme())
                .as("written by ./assay overview question-bank --into question-bank/README.md")
                .isEqualTo(new Overview(bank).in(readme()));
    }
}
