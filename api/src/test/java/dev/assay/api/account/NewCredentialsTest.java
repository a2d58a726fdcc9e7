package dev.assay.api.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCredentialsTest {
    private static final PasswordCost LIGHT = new PasswordCost(64, 1, 1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String lines) throws IOException {
        return NewCredentials.run(
                new ByteArrayInputStream(lines.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                LIGHT);
    }

    @Test
    void anAddressAndAPassword_becomeWhatIsStored() throws IOException {
        assertThat(run(" Ada@Example.org\ncorrect horse batterý\n")).isZero();
        String[] lines = out.toString(UTF_8).split("\n", -1);
        assertThat(lines[0]).isEqualTo("ada@example.org");
        assertThat(new Passwords(LIGHT).matches("correct horse batterý", lines[1]))
                .isTrue();
        assertThat(out.toString(UTF_8)).doesNotContain("correct horse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org\nshort\n", "nobody\ncorrect horse battery\n", "ada@example.org\n", ""})
    void whatBreaksARule_isSaidInOneLine_withoutThePassword(String lines) throws IOException {
        assertThat(run(lines)).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8)).hasLineCount(1).doesNotContain("short", "correct horse");
    }
}
