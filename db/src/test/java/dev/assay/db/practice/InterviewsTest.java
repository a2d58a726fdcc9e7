package dev.assay.db.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.db.Storage;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewConfig;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.NewInterview;
import dev.assay.db.interview.PracticeMode;
import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.practice.Interviews.After;
import dev.assay.db.practice.Interviews.Creation;
import dev.assay.db.practice.Interviews.Filter;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import dev.assay.question.Question;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class InterviewsTest {
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final Storage STORAGE = Storage.open(DATABASE.settings(), 4);
    private static final TestRows ROWS = new TestRows(DATABASE.dataSource());
    private static final Question QUESTION = TestQuestions.sum("sum");
    private static final UUID VERSION = ROWS.publish(QUESTION);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Interviews interviews = STORAGE.get(Interviews.class);
    private final UUID user = ROWS.user();

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    @Test
    void a_created_interview_is_found_by_its_owner_alone() {
        Interview created = create("k", OptionalInt.of(30), NOW);
        assertThat(interviews.find(created.id(), user)).contains(created);
        assertThat(interviews.find(created.id(), UUID.randomUUID())).isEmpty();
        assertThat(interviews.rounds(created.id()))
                .extracting(Round::number, Round::status, Round::questionVersionId)
                .containsExactly(tuple(1, RoundStatus.NOT_STARTED, VERSION));
    }

    @Test
    void a_key_makes_one_interview() {
        Interview created = create("k", OptionalInt.empty(), NOW);
        assertThat(interviews.create(wanted("k", OptionalInt.of(10)), NOW)).isEqualTo(new Creation.KeyUsed(created));
        assertThat(interviews.list(user, Filter.ANY, Optional.empty(), 10)).containsExactly(created);
    }

    @Test
    void pages_run_from_the_newest_to_the_oldest_without_gaps() {
        List<Interview> created = List.of(
                create("a", OptionalInt.empty(), NOW),
                create("b", OptionalInt.empty(), NOW),
                create("c", OptionalInt.empty(), NOW.plusSeconds(1)));
        List<Interview> first = interviews.list(user, Filter.ANY, Optional.empty(), 2);
        After end = new After(first.getLast().createdAt(), first.getLast().id());
        List<Interview> second = interviews.list(user, Filter.ANY, Optional.of(end), 2);
        assertThat(first).containsExactly(created.get(2), created.get(1));
        assertThat(second).containsExactly(created.get(0));

        Filter started = new Filter(Optional.of(InterviewStatus.IN_PROGRESS), Optional.empty(), Optional.empty());
        Filter design = new Filter(Optional.empty(), Optional.of(PracticeType.SYSTEM_DESIGN), Optional.empty());
        Filter easy = new Filter(Optional.empty(), Optional.of(PracticeType.DSA), Optional.of(Difficulty.EASY));
        assertThat(interviews.list(user, started, Optional.empty(), 9)).isEmpty();
        assertThat(interviews.list(user, design, Optional.empty(), 9)).isEmpty();
        assertThat(interviews.list(user, easy, Optional.empty(), 9)).hasSize(3);
    }

    @Test
    void a_creation_is_told_in_its_transaction() {
        assertThat(events(create("k", OptionalInt.empty(), NOW).id())).containsExactly("interview.created");
    }

    @Test
    void what_was_asked_for_is_read_back() {
        InterviewConfig config = new InterviewConfig(
                List.of("arrays"), 1, OptionalInt.of(20), List.of("python"), PracticeMode.ASSESS, false, false, true);
        NewInterview wanted = new NewInterview(
                user,
                "config",
                PracticeType.DSA,
                Difficulty.EASY,
                "Assessment",
                config,
                List.of(new NewInterview.PickedQuestion(QUESTION.id(), VERSION, OptionalInt.of(15), "the only one")));
        Interview created = ((Creation.Created) interviews.create(wanted, NOW)).interview();
        assertThat(interviews.find(created.id(), user).orElseThrow().config()).isEqualTo(config);
        assertThat(interviews.rounds(created.id()).getFirst().ownLimitSec()).hasValue(900);
    }

    private Interview create(String key, OptionalInt minutes, Instant at) {
        return ((Creation.Created) interviews.create(wanted(key, minutes), at)).interview();
    }

    private NewInterview wanted(String key, OptionalInt minutes) {
        InterviewConfig config = new InterviewConfig(List.of("arrays"), 1, minutes, List.of("python"));
        return new NewInterview(
                user,
                key,
                PracticeType.DSA,
                Difficulty.EASY,
                "Practice",
                config,
                List.of(new NewInterview.PickedQuestion(QUESTION.id(), VERSION, OptionalInt.of(15), "the only one")));
    }

    private static List<String> events(UUID interview) {
        return new Database(DATABASE.dataSource())
                .transact(connection -> Statements.list(
                        connection,
                        "SELECT event_type FROM outbox_events WHERE aggregate_id = ?",
                        row -> row.text("event_type"),
                        interview));
    }
}
