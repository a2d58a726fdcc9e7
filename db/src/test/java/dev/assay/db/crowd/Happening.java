package dev.assay.db.crowd;

import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;

/** People come, and have interviews, one after the other, ever more of both. */
final class Happening {
    private static final Duration SPAN = Duration.ofDays(730);
    private static final Duration STILL_OPEN = Duration.ofHours(2);
    private static final int ADMINS = 5;
    /** Who comes how often: the many, the busy, and very few with hundreds. */
    private static final int[] PERCENT_OF_USERS = {70, 95, 100};

    private static final double[] EAGERNESS = {0.005, 0.035, 0.14};
    private static final double MOST_EAGER = 1;
    private static final int ONE_IN = 500;
    private static final int TOLD_TIMES = 20;

    private final CrowdTables tables;
    private final Rounds rounds;
    private final CrowdSize size;
    private final Dice dice;
    private final long fromMicros;
    private final long endMicros;
    private final UUID[] users;
    private final double[] eagerness;

    Happening(CrowdTables tables, CrowdQuestions questions, CrowdSize size, long seed, Instant end) {
        this.tables = tables;
        this.size = size;
        dice = new Dice(seed);
        endMicros = ChronoUnit.MICROS.between(Instant.EPOCH, end);
        fromMicros = endMicros - SPAN.toNanos() / 1000;
        rounds = new Rounds(tables, questions, dice, endMicros, size);
        users = new UUID[size.users()];
        eagerness = new double[size.users()];
    }

    Crowd.Filled happen(Consumer<String> progress) throws SQLException {
        int there = 0;
        for (int number = 0; number < size.interviews(); number++) {
            double part = (number + dice.share()) / size.interviews();
            long now = at(part);
            int expected = (int) Math.min(size.users(), Math.ceil(size.users() * (0.05 + 0.95 * part)));
            while (there < expected) {
                user(there++, now);
            }
            interview(users[somebody(there)], number, now);
            if (number % Math.max(1, size.interviews() / TOLD_TIMES) == 0) {
                progress.accept("%,d of %,d interviews, %,d submissions"
                        .formatted(number, size.interviews(), tables.submissions.rows()));
            }
        }
        while (there < size.users()) {
            user(there++, endMicros);
        }
        return new Crowd.Filled(
                tables.users.rows(),
                tables.interviews.rows(),
                tables.rounds.rows(),
                tables.submissions.rows(),
                tables.messages.rows(),
                tables.events.rows());
    }

    /** Ever denser towards the end. */
    private long at(double part) {
        return fromMicros + (long) ((endMicros - fromMicros) * Math.pow(part, 0.6));
    }

    private int somebody(int there) {
        int one = dice.below(there);
        while (!dice.chance(eagerness[one])) {
            one = dice.below(there);
        }
        return one;
    }

    private void user(int number, long now) throws SQLException {
        users[number] = dice.id(now);
        int percent = dice.below(100);
        int kind = 0;
        while (percent >= PERCENT_OF_USERS[kind]) {
            kind++;
        }
        eagerness[number] = dice.below(ONE_IN) == 0 ? MOST_EAGER : EAGERNESS[kind];
        CopyRows row = tables.users
                .row()
                .id(users[number])
                .text("person-" + number + "@example.org")
                .text("Person " + number)
                .text("$argon2id$v=19$m=19456,t=2,p=1$" + Long.toHexString(number) + "$nobody-knows-this-password")
                .text(number < ADMINS ? "ADMIN" : "USER");
        if (number < ADMINS) {
            row.one("AUTHOR");
        } else if (dice.chance(0.01)) {
            row.one("INTERVIEWER");
        } else {
            row.none();
        }
        row.text(dice.one(new String[] {"ACTIVE", "INACTIVE", "SUSPENDED"}, 97, 2, 1))
                .flag(dice.chance(0.8))
                .time(now)
                .time(now);
    }

    private void interview(UUID user, int number, long created) throws SQLException {
        UUID id = dice.id(created);
        PracticeType type = dice.chance(0.85) ? PracticeType.DSA : PracticeType.SYSTEM_DESIGN;
        Difficulty difficulty = dice.one(Difficulty.values(), 40, 40, 20);
        int asked = Rounds.LENGTHS[number % Rounds.LENGTHS.length];
        boolean open = endMicros - created < STILL_OPEN.toNanos() / 1000;
        String status = open
                ? dice.one(new String[] {"IN_PROGRESS", "PAUSED", "INTERRUPTED", "CREATED"}, 40, 20, 20, 20)
                : dice.one(new String[] {"COMPLETED", "ABANDONED"}, 85, 15);
        long started = Math.min(created + dice.between(1, 120) * 1_000_000L, endMicros);
        long ended = rounds.of(id, type, status, created, started, asked);
        boolean began = !status.equals("CREATED");
        int limit = 30 * asked;
        CopyRows row = tables.interviews
                .row()
                .id(id)
                .text("PRACTICE")
                .id(user)
                .text(status)
                .text("Practice " + number)
                .text("key-" + number);
        optional(row, began, started);
        optional(row, status.equals("PAUSED") || status.equals("INTERRUPTED"), ended);
        optional(row, !open, ended);
        if (open) {
            row.nothing();
        } else {
            row.number((int) ((ended - started) / 1_000_000));
        }
        optional(row, began, ended);
        optional(row, began, started + limit * 60_000_000L);
        row.time(created).time(ended).number(open ? 1 : 2 + asked);
        tables.practice.row().id(id).text(type).text(difficulty).json(config(asked, limit));
    }

    private static void optional(CopyRows row, boolean there, long micros) {
        if (there) {
            row.time(micros);
        } else {
            row.nothing();
        }
    }

    private static String config(int asked, int limit) {
        return """
                {"schema_version":1,"topics":[],"num_questions":%d,"time_limit_min":%d,"languages":[],"mode":"PRACTICE",\
                "hints_allowed":true,"pause_allowed":true,"enforce_question_time":false}""".formatted(asked, limit);
    }
}
