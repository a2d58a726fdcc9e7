package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.tests.BadOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadOutputsTest {
    @TempDir
    private Path folder;

    private static List<String> shown(Bank bank, String slug) {
        BankQuestion question = bank.questions().stream()
                .filter(one -> one.question().slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
        return question.badOutputs().stream().map(BadOutputsTest::shown).toList();
    }

    private static String shown(BadOutput output) {
        String text = new String(output.output(), StandardCharsets.UTF_8).strip();
        return output.file().getFileName() + " " + output.test().id() + " " + text;
    }

    @Test
    void fileNamedAfterATest_isTriedOnThatTest_andAnyOnAll() {
        Bank bank = new BankFixture(folder)
                .write("questions/echo/tests/bad_outputs/ex1.out", "hallo\n")
                .write("questions/echo/tests/bad_outputs/any-zero.out", "0\n")
                .bank();
        assertThat(shown(bank, "echo"))
                .containsExactly("any-zero.out ex1 0", "any-zero.out other 0", "ex1.out ex1 hallo");
    }

    @Test
    void valueOfAFunction_isReadAsItsTypeSays() {
        Bank bank = new BankFixture(folder)
                .withKinds()
                .write("questions/add/tests/bad_outputs/any-seven.out.json", "  [7, 77]\n")
                .bank();
        assertThat(shown(bank, "add")).isNotEmpty().allMatch(each -> each.endsWith(" [7,77]"));
    }

    @Test
    void fileWithATestBesideIt_isTriedOnThatTestAlone() {
        Bank bank = new BankFixture(folder)
                .write("questions/echo/tests/bad_outputs/ex1.in", "mine\n")
                .write("questions/echo/tests/bad_outputs/ex1.ans", "right\n")
                .write("questions/echo/tests/bad_outputs/ex1.out", "wrong\n")
                .bank();
        assertThat(shown(bank, "echo")).containsExactly("ex1.out ex1 wrong");
        BadOutput own = bank.questions().getFirst().badOutputs().getFirst();
        assertThat(own.test().input()).asString(StandardCharsets.UTF_8).isEqualTo("mine\n");
        assertThat(own.test().expected()).asString(StandardCharsets.UTF_8).isEqualTo("right\n");
    }

    @Test
    void questionWithoutSuchFiles_hasNone() {
        assertThat(shown(new BankFixture(folder).bank(), "echo")).isEmpty();
    }
}
