package dev.assay.db.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.db.Storage;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import dev.assay.question.PracticeType;
import dev.assay.question.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DailyStatsTest {
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final Database JDBC = new Database(DATABASE.dataSource());
    private static final Storage STORAGE = Storage.open(DATABASE.settings(), 8);
    private static final TestRows ROWS = new TestRows(DATABASE.dataSource());
    private static final Question QUESTION = TestQuestions.sum("counted");
    private static final UUID VERSION = ROWS.publish(QUESTION);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static final String INTERVIEW = """
            INSERT INTO interviews (id, kind, user_id, status, started_at, ended_at, total_duration_sec)
            VALUES (?, 'PRACTICE', ?, 'COMPLETED', ?::timestamptz - make_interval(secs => ?), ?, ?)""";

    private static final String PRACTICE =
            "INSERT INTO interview_practice (interview_id, type, difficulty, config) VALUES (?, ?, 'EASY', '{}')";

    private static final String ROUND = """
            INSERT INTO rounds (interview_id, question_id, question_version_id, round_number, status, score)
            VALUES (?, ?, ?, 1, ?, ?)""";

    private static final String ZONE = """
            INSERT INTO user_profiles (user_id, timezone) VALUES (?, ?)
            ON CONFLICT (user_id) DO UPDATE SET timezone = EXCLUDED.timezone""";

    private final DailyStats stats = STORAGE.get(DailyStats.class);

    /** A completed interview; without a score, its round was skipped. */
    record Done(Instant endedAt, PracticeType type, int seconds, Optional<Integer> score) {
        static Done at(String instant) {
            return new Done(Instant.parse(instant), PracticeType.DSA, 600, Optional.of(80));
        }
    }

    private static UUID person(String zone) {
        UUID user = ROWS.user();
        live(user, zone);
        return user;
    }

    private static void live(UUID user, String zone) {
        JDBC.transact(connection -> Statements.update(connection, ZONE, user, zone));
    }

    private static UUID store(UUID user, Done done) {
        UUID id = UUID.randomUUID();
        JDBC.transact(connection -> {
            Statements.update(
                    connection, INTERVIEW, id, user, done.endedAt(), done.seconds(), done.endedAt(), done.seconds());
            Statements.update(connection, PRACTICE, id, done.type().name());
            return Statements.update(
                    connection,
                    ROUND,
                    id,
                    QUESTION.id(),
                    VERSION,
                    done.score().isPresent() ? "COMPLETED" : "SKIPPED",
                    done.score());
        });
        return id;
    }

    private void complete(UUID user, Done done) {
        stats.completed(user, store(user, done), done.endedAt());
    }

    private List<LocalDate> dates(UUID user) {
        return stats.list(user, BEGIN, END).stream().map(Day::date).toList();
    }

    private List<Integer> streaks(UUID user) {
        return stats.list(user, BEGIN, END).stream().map(Day::streakDays).toList();
    }

    @Example
    void a_day_is_the_persons_own() {
        UUID berlin = person("Europe/Berlin");
        complete(berlin, Done.at("2026-06-30T21:59:59Z"));
        complete(berlin, Done.at("2026-06-30T22:00:00Z"));
        assertThat(dates(berlin)).containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 30));

        UUID auckland = person("Pacific/Auckland");
        complete(auckland, Done.at("2026-06-30T12:00:00Z"));
        assertThat(dates(auckland)).containsExactly(LocalDate.of(2026, 7, 1));

        UUID nowhere = ROWS.user();
        complete(nowhere, Done.at("2026-06-30T23:59:59Z"));
        assertThat(dates(nowhere)).containsExactly(LocalDate.of(2026, 6, 30));
    }

    @Example
    void the_day_of_a_change_of_clocks_is_one_day() {
        UUID berlin = person("Europe/Berlin");
        complete(berlin, Done.at("2026-10-24T22:00:00Z"));
        complete(berlin, Done.at("2026-10-25T22:59:59Z"));
        complete(berlin, Done.at("2026-10-25T23:00:00Z"));
        assertThat(dates(berlin)).containsExactly(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 25));
        assertThat(streaks(berlin)).containsExactly(2, 1);
    }

    @Example
    void who_moves_takes_no_interview_along() {
        UUID user = person("Pacific/Auckland");
        Done done = Done.at("2026-06-30T12:00:00Z");
        UUID interview = store(user, done);
        stats.completed(user, interview, done.endedAt());
        live(user, "America/New_York");
        stats.completed(user, interview, done.endedAt());
        complete(user, done);
        assertThat(stats.list(user, BEGIN, END))
                .extracting(Day::date, Day::interviews)
                .containsExactly(tuple(LocalDate.of(2026, 7, 1), 1), tuple(LocalDate.of(2026, 6, 30), 1));
    }

    @Example
    void a_zone_that_is_no_more_is_utc() {
        UUID user = person("Middle/Nowhere");
        complete(user, Done.at("2026-06-30T23:59:59Z"));
        assertThat(dates(user)).containsExactly(LocalDate.of(2026, 6, 30));
    }

    @Example
    void a_day_that_is_counted_late_joins_the_days_around_it() {
        UUID user = ROWS.user();
        complete(user, Done.at("2026-03-01T10:00:00Z"));
        complete(user, Done.at("2026-03-03T10:00:00Z"));
        complete(user, Done.at("2026-03-04T10:00:00Z"));
        complete(user, Done.at("2026-03-06T10:00:00Z"));
        assertThat(streaks(user)).containsExactly(1, 2, 1, 1);
        complete(user, Done.at("2026-03-02T10:00:00Z"));
        assertThat(streaks(user)).containsExactly(1, 4, 3, 2, 1);
    }

    @Example
    void a_streak_lasts_until_the_next_day_is_over() {
        UUID user = person("Europe/Berlin");
        complete(user, Done.at("2026-03-01T10:00:00Z"));
        complete(user, Done.at("2026-03-02T10:00:00Z"));
        LocalDate second = LocalDate.of(2026, 3, 2);
        assertThat(stats.streak(user, Instant.parse("2026-03-02T12:00:00Z")))
                .isEqualTo(new Streak(second, 2, 2, Optional.of(second)));
        assertThat(stats.streak(user, Instant.parse("2026-03-03T22:59:59Z")))
                .isEqualTo(new Streak(second.plusDays(1), 2, 2, Optional.of(second)));
        assertThat(stats.streak(user, Instant.parse("2026-03-03T23:00:00Z")))
                .isEqualTo(new Streak(second.plusDays(2), 0, 2, Optional.of(second)));
        assertThat(stats.streak(ROWS.user(), Instant.parse("2026-03-03T23:00:00Z")))
                .isEqualTo(new Streak(second.plusDays(1), 0, 0, Optional.empty()));
    }

    @Example
    void interviews_that_end_at_the_same_moment_are_all_counted() throws InterruptedException, ExecutionException {
        UUID user = ROWS.user();
        List<UUID> interviews = IntStream.range(0, 20)
                .mapToObj(_ -> store(user, Done.at("2026-03-01T10:00:00Z")))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (UUID interview : interviews) {
                all.add(threads.submit(() -> stats.completed(user, interview, Instant.parse("2026-03-01T10:00:00Z"))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(stats.list(user, BEGIN, END)).extracting(Day::interviews).containsExactly(20);
    }

    @Provide
    Arbitrary<List<Done>> interviews() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 8L * 24 * 3600),
                        Arbitraries.of(PracticeType.class),
                        Arbitraries.integers().between(0, 7200),
                        Arbitraries.integers().between(0, 100).optional())
                .as((second, type, seconds, score) ->
                        new Done(Instant.parse("2026-03-26T00:00:00Z").plusSeconds(second), type, seconds, score))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns");
    }

    @Property(tries = 40)
    void days_are_what_their_interviews_say_in_whatever_order_and_however_often_they_are_told(
            @ForAll("interviews") List<Done> interviews, @ForAll("zones") String zone, @ForAll long seed) {
        UUID user = person(zone);
        List<Runnable> tellings = new ArrayList<>();
        for (Done done : interviews) {
            UUID id = store(user, done);
            tellings.add(() -> stats.completed(user, id, done.endedAt()));
            tellings.add(() -> stats.completed(user, id, done.endedAt()));
        }
        Collections.shuffle(tellings, new Random(seed));
        tellings.forEach(Runnable::run);
        assertThat(stats.list(user, BEGIN, END)).isEqualTo(expected(interviews, ZoneId.of(zone)));
    }

    private static List<Day> expected(List<Done> interviews, ZoneId zone) {
        Map<LocalDate, List<Done>> byDay = new TreeMap<>();
        interviews.forEach(
                done -> byDay.computeIfAbsent(LocalDate.ofInstant(done.endedAt(), zone), _ -> new ArrayList<>())
                        .add(done));
        List<Day> days = new ArrayList<>();
        byDay.forEach((date, of) -> {
            boolean follows =
                    !days.isEmpty() && days.getLast().date().plusDays(1).equals(date);
            days.add(day(date, of, follows ? days.getLast().streakDays() + 1 : 1));
        });
        return days.reversed();
    }

    private static Day day(LocalDate date, List<Done> of, int streak) {
        List<Integer> scores =
                of.stream().flatMap(done -> done.score().stream()).toList();
        int seconds = of.stream().mapToInt(Done::seconds).sum();
        int dsa = (int)
                of.stream().filter(done -> done.type() == PracticeType.DSA).count();
        return new Day(
                date,
                of.size(),
                dsa,
                of.size() - dsa,
                scores.isEmpty()
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(
                                        scores.stream().mapToInt(score -> score).sum())
                                .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP)),
                BigDecimal.valueOf(seconds)
                        .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP)
                        .intValueExact(),
                scores.isEmpty()
                        ? List.of()
                        : QUESTION.topics().stream().sorted().toList(),
                streak);
    }
}
