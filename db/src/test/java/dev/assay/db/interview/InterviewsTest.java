package dev.assay.db.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.db.Storage;
import dev.assay.db.interview.Interviews.After;
import dev.assay.db.interview.Interviews.Creation;
import dev.assay.db.interview.Interviews.Moved;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
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
        assertThat(interviews.list(user, Optional.empty(), Optional.empty(), 10))
                .containsExactly(created);
    }

    @Test
    void a_start_and_an_end_are_stored_with_their_times() {
        UUID id = create("k", OptionalInt.of(30), NOW).id();
        Interview started = done(interviews.move(id, user, Move.START, NOW.plusSeconds(1)));
        assertThat(interviews.find(id, user)).contains(started);
        assertThat(started.deadlineAt()).contains(NOW.plusSeconds(1 + 30 * 60));
        Round running = interviews.rounds(id).getFirst();
        assertThat(running.startedAt()).contains(NOW.plusSeconds(1));
        assertThat(interviews.findRound(running.id(), user)).contains(running);
        assertThat(interviews.findRound(running.id(), UUID.randomUUID())).isEmpty();

        Interview ended = done(interviews.move(id, user, Move.COMPLETE, NOW.plusSeconds(61)));
        assertThat(interviews.find(id, user)).contains(ended);
        assertThat(ended.totalDurationSec()).hasValue(60);
        assertThat(ended.version()).isEqualTo(2);
        assertThat(interviews.rounds(id).getFirst())
                .returns(RoundStatus.COMPLETED, Round::status)
                .returns(OptionalInt.of(60), Round::durationSec);
    }

    @Test
    void a_move_tells_what_happened_in_its_transaction() {
        UUID id = create("k", OptionalInt.empty(), NOW).id();
        interviews.move(id, user, Move.START, NOW);
        assertThat(interviews.move(id, user, Move.START, NOW)).isInstanceOf(Moved.Refused.class);
        assertThat(interviews.move(id, UUID.randomUUID(), Move.ABANDON, NOW)).isEqualTo(new Moved.Missing());
        assertThat(events(id)).containsExactlyInAnyOrder("interview.created", "interview.started", "round.started");
    }

    @Test
    void pages_run_from_the_newest_to_the_oldest_without_gaps() {
        List<Interview> created = List.of(
                create("a", OptionalInt.empty(), NOW),
                create("b", OptionalInt.empty(), NOW),
                create("c", OptionalInt.empty(), NOW.plusSeconds(1)));
        List<Interview> first = interviews.list(user, Optional.empty(), Optional.empty(), 2);
        After end = new After(first.getLast().createdAt(), first.getLast().id());
        List<Interview> second = interviews.list(user, Optional.empty(), Optional.of(end), 2);
        assertThat(first).containsExactly(created.get(2), created.get(1));
        assertThat(second).containsExactly(created.get(0));

        interviews.move(created.get(0).id(), user, Move.START, NOW);
        assertThat(interviews.list(user, Optional.of(InterviewStatus.IN_PROGRESS), Optional.empty(), 9))
                .extracting(Interview::id)
                .containsExactly(created.get(0).id());
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
                List.of(new NewInterview.PickedQuestion(QUESTION.id(), VERSION, "the only one")));
    }

    private static Interview done(Moved moved) {
        return ((Moved.Done) moved).interview();
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
