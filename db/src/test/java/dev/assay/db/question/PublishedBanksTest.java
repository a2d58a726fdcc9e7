package dev.assay.db.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.Bank;
import dev.assay.db.question.BankPublisher.Going;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestServers;
import org.junit.jupiter.api.Test;

class PublishedBanksTest {
    private static final String THESE_FILES = "a".repeat(64);
    private static final String OTHER_FILES = "b".repeat(64);

    private final TestDatabase server = TestServers.postgres();
    private final PublishedBanks published = new PublishedBanks(server.dataSource());
    private final Bank bank = TestQuestions.bank("one", TestQuestions.sum("sum"));

    @Test
    void nothing_is_current_at_first() {
        assertThat(published.isCurrent(THESE_FILES)).isFalse();
    }

    @Test
    void bank_is_current_until_it_is_published_from_other_files() {
        published.note(bank, THESE_FILES);
        assertThat(published.isCurrent(THESE_FILES)).isTrue();

        published.note(bank, OTHER_FILES);
        assertThat(published.isCurrent(THESE_FILES)).isFalse();
        assertThat(published.isCurrent(OTHER_FILES)).isTrue();
    }

    @Test
    void publishing_forgets_what_was_noted() {
        published.note(bank, THESE_FILES);
        new BankPublisher(server.dataSource()).publish(bank, _ -> true, Going.LIVE);

        assertThat(published.isCurrent(THESE_FILES)).isFalse();
    }

    @Test
    void other_banks_are_left_alone() {
        published.note(bank, THESE_FILES);
        published.note(TestQuestions.bank("two"), OTHER_FILES);

        assertThat(published.isCurrent(THESE_FILES)).isTrue();
    }
}
