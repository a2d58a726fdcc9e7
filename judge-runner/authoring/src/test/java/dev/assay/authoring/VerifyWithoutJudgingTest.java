package dev.assay.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.written.VerifiedList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no sandbox: questions in words, mistakes in files, and calls that make no sense. */
class VerifyWithoutJudgingTest {
    @TempDir
    private Path folder;

    @Test
    void questionsInWords_areOnlyRead() {
        SmallBank.Called called = new SmallBank(folder).withChoice().call("verify");
        assertThat(called.exitCode()).as(called.progress()).isZero();
        assertThat(called.progress()).contains("1 questions, 0 solutions");
    }

    @Test
    void mistakeInAFile_isAFindingWithItsPlace() {
        SmallBank bank = new SmallBank(folder).withChoice().write("questions/choice/statement.md", "<b>Is it?</b>\n");
        SmallBank.Called called = bank.call("verify", "--format", "github");
        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.report())
                .startsWith("::error file=" + folder + "/questions/choice/statement.md,line=1,title=text-content::");
    }

    @Test
    void whatWasProven_isRecorded_andLinesOfOthersStay() throws Exception {
        SmallBank bank = new SmallBank(folder).withSum().withChoice();
        String before = "0".repeat(64);
        bank.write(VerifiedList.FILE, before + " choice\n" + before + " gone\n" + before + " sum\n");
        SmallBank.Called called = bank.callOnQuestion("choice", "verify", "--record");
        assertThat(called.exitCode()).as(called.progress()).isZero();
        Map<String, String> hashes = VerifiedList.read(folder).hashes();
        assertThat(hashes).containsOnlyKeys("choice", "sum").containsEntry("sum", before);
        assertThat(hashes.get("choice")).isNotEqualTo(before);
    }

    @Test
    void nothingIsRecorded_whenItIsNotAskedFor_orSomethingIsWrong() {
        SmallBank bank = new SmallBank(folder).withChoice();
        assertThat(bank.call("verify").exitCode()).isZero();
        bank.write("questions/choice/statement.md", "<b>Is it?</b>\n");
        assertThat(bank.call("verify", "--record").exitCode()).isEqualTo(1);
        assertThat(folder.resolve(VerifiedList.FILE)).doesNotExist();
    }

    @Test
    void listThatSaysSomethingElse_isNotReplaced() {
        SmallBank bank = new SmallBank(folder).withChoice().write(VerifiedList.FILE, "choice\n");
        SmallBank.Called called = bank.call("verify", "--record");
        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.progress()).contains("assay: cannot record: ", "(expected: a content hash");
        assertThat(folder.resolve(VerifiedList.FILE)).hasContent("choice\n");
    }

    @Test
    void everyFormat_isWrittenWhereItIsAskedFor() {
        SmallBank bank = new SmallBank(folder).withChoice();
        for (String format : new String[] {"text", "json", "sarif", "junit", "github"}) {
            Path report = folder.resolve("report." + format);
            assertThat(bank.call("verify", "--format", format, "--to", report.toString()))
                    .satisfies(called -> {
                        assertThat(called.exitCode()).isZero();
                        assertThat(called.report()).isEmpty();
                    });
            assertThat(report).content().contains("topic-family");
        }
    }

    @Test
    void solutionInALanguageWithoutAnImage_couldNotBeJudged() {
        SmallBank.Called called = new SmallBank(folder).withSum().call("verify");
        assertThat(called.exitCode()).isEqualTo(2);
    }

    @Test
    void folderThatIsNoBank_isMisuse() {
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(progress, true, StandardCharsets.UTF_8);
        int code = Authoring.commandLine(stream, stream, Map.of())
                .execute("verify", folder.resolve("nothing").toString());
        assertThat(code).isEqualTo(2);
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("(expected: a folder with a bank.yaml");
    }
}
