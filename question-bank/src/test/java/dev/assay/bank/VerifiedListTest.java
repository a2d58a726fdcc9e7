package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.bank.written.VerifiedList;
import dev.assay.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifiedListTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    private Path bank;

    @Test
    void list_comesBackAsItWasWritten_inOrderOfTheSlugs() throws Exception {
        VerifiedList list = new VerifiedList(Map.of("two-sum", HASH, "add", HASH));
        list.write(bank);
        assertThat(Files.readAllLines(bank.resolve(VerifiedList.FILE)))
                .containsExactly(HASH + " add", HASH + " two-sum");
        assertThat(VerifiedList.read(bank)).isEqualTo(list);
    }

    @Test
    void questionsThatAreVerifiedAnew_replaceTheirLinesOnly() {
        Question question = RealBankTest.questions().getFirst().question();
        String slug = question.slug().value();
        VerifiedList list = new VerifiedList(Map.of(slug, HASH, "other", HASH, "gone", HASH));
        assertThat(list.with(List.of(question))
                        .only(each -> !each.equals("gone"))
                        .hashes())
                .isEqualTo(Map.of(slug, question.contentHash(), "other", HASH));
    }

    @Test
    void bankWithoutAList_hasNothingVerified() throws Exception {
        assertThat(VerifiedList.read(bank).hashes()).isEmpty();
    }

    @Test
    void listsThatSaySomethingElse_areRefused() throws Exception {
        for (String lines : List.of("add\n", HASH + " Not A Slug\n", HASH + " add\n" + HASH + " add\n")) {
            Files.writeString(bank.resolve(VerifiedList.FILE), lines);
            assertThatThrownBy(() -> VerifiedList.read(bank))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(VerifiedList.FILE);
        }
    }

    @Test
    void contentThatChanged_isNotVerified() throws Exception {
        List<Question> questions =
                RealBankTest.questions().stream().map(BankQuestion::question).toList();
        VerifiedList list = VerifiedList.of(questions);
        assertThat(questions).allMatch(list::contains);
        assertThat(new VerifiedList(Map.of(questions.getFirst().slug().value(), HASH)).contains(questions.getFirst()))
                .isFalse();
    }

    @Test
    void everyQuestionOfThisBank_isVerifiedAsItIs() throws Exception {
        VerifiedList list = VerifiedList.read(Path.of("."));
        assertThat(RealBankTest.questions())
                .extracting(BankQuestion::question)
                .allSatisfy(question -> assertThat(list.contains(question))
                        .as(
                                "%s as it is now (expected: verified, and %s written by \"./assay verify --record\")",
                                question.slug(), VerifiedList.FILE)
                        .isTrue());
    }
}
