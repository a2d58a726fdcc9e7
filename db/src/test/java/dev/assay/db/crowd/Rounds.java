package dev.assay.db.crowd;

import dev.assay.question.PracticeType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** The rounds of interviews, and what is said, answered and handed in there. */
final class Rounds {
    /** How many rounds interviews have, in turns: three on average. */
    static final int[] LENGTHS = {3, 2, 4, 3, 1, 3, 5, 2, 3, 4};

    private static final long SECOND = 1_000_000;
    private static final long EVENTS_KEPT = Duration.ofDays(7).toNanos() / 1000;
    private static final String TRACE =
            "{\"schema_version\":1,\"reason\":\"asked least among 34 fitting questions: 17\"}";

    private final CrowdTables tables;
    private final CrowdQuestions questions;
    private final Handed handed;
    private final Prose prose;
    private final Dice dice;
    private final long endMicros;

    Rounds(CrowdTables tables, CrowdQuestions questions, Dice dice, long endMicros, CrowdSize size) {
        this.tables = tables;
        this.questions = questions;
        this.dice = dice;
        this.endMicros = endMicros;
        prose = new Prose(dice);
        handed = new Handed(tables, dice, prose, size);
    }

    /** Of one interview; when it ended, or the last thing of it happened. */
    long of(UUID interview, PracticeType type, String status, long created, long started, int asked)
            throws SQLException {
        // Who is in the middle of it has begun the first round; who gave up has not seen the later ones.
        int seen = switch (status) {
            case "COMPLETED" -> asked;
            case "ABANDONED" -> dice.between(0, asked - 1);
            case "CREATED" -> 0;
            default -> 1;
        };
        boolean open = !status.equals("COMPLETED") && !status.equals("ABANDONED");
        long now = started;
        tell(interview, "interview.created", created);
        for (int number = 1; number <= asked; number++) {
            CrowdQuestions.Asked question = questions.one(type, dice);
            long end = Math.min(endMicros, now + dice.skewed(900, 0.6, 3600) * SECOND);
            UUID id = dice.id(created);
            boolean skipped = number <= seen && !open && dice.chance(0.08);
            String state = number > seen
                    ? open ? "NOT_STARTED" : "SKIPPED"
                    : open ? "IN_PROGRESS" : skipped ? "SKIPPED" : "COMPLETED";
            int hints = number <= seen && dice.chance(0.3) ? dice.between(1, 2) : 0;
            row(id, interview, question, number, state, number <= seen, now, number > seen ? now : end, hints, created);
            if (number <= seen) {
                work(id, question, now, end, hints);
                tell(interview, "round.started", now);
                now = end;
            }
        }
        tell(interview, "interview." + status.toLowerCase(Locale.ROOT), now);
        return now;
    }

    private void row(
            UUID id,
            UUID interview,
            CrowdQuestions.Asked question,
            int number,
            String state,
            boolean begun,
            long start,
            long end,
            int hints,
            long created)
            throws SQLException {
        boolean over = state.equals("COMPLETED") || state.equals("SKIPPED");
        CopyRows row = tables.rounds
                .row()
                .id(id)
                .id(interview)
                .id(question.id())
                .id(question.versionId())
                .number(number)
                .text(state);
        if (begun) {
            row.time(start);
        } else {
            row.nothing();
        }
        if (over && begun) {
            row.time(end).time(start + 1800 * SECOND).number((int) ((end - start) / SECOND));
        } else {
            row.nothing().nothing().nothing();
        }
        row.number(hints);
        if (state.equals("COMPLETED")) {
            row.number(dice.one(new Integer[] {0, 40, 75, 100}, 20, 15, 15, 50));
        } else {
            row.nothing();
        }
        row.json(TRACE);
        if (over) {
            row.time(end);
        } else {
            row.nothing();
        }
        row.time(created).time(end).number(over ? 3 : 1);
    }

    private void work(UUID round, CrowdQuestions.Asked question, long from, long to, int hints) throws SQLException {
        for (int hint = 1; hint <= hints; hint++) {
            tables.hints.row().id(round).number(hint).time(from + (to - from) * hint / 4);
        }
        int said = dice.chance(0.45) ? dice.skewed(3, 0.7, 40) : 0;
        for (int seq = 1; seq <= said; seq++) {
            long at = from + (to - from) * seq / (said + 1);
            tables.messages
                    .row()
                    .id(dice.id(at))
                    .id(round)
                    .number(seq)
                    .text(seq % 2 == 1 ? "USER" : "ASSISTANT")
                    .bytes(prose.words(dice.skewed(90, 0.8, 2000)))
                    .text("CHAT")
                    .time(at);
        }
        if (question.tests().isEmpty()) {
            answers(round, question, from, to);
        } else {
            String language = dice.chance(0.6) ? "python" : "java";
            if (dice.chance(0.6)) {
                tables.drafts
                        .row()
                        .id(dice.id(from))
                        .id(round)
                        .text(language)
                        .bytes(prose.program(dice.skewed(170, 0.8, 12_000)))
                        .number(dice.skewed(12, 0.9, 400))
                        .time(to);
            }
            handed.in(round, question, language, from, to, to > endMicros - EVENTS_KEPT);
        }
    }

    private void answers(UUID round, CrowdQuestions.Asked question, long from, long to) throws SQLException {
        int revisions = dice.skewed(1, 0.6, 6);
        for (int revision = 1; revision <= revisions; revision++) {
            long at = from + (to - from) * revision / revisions;
            boolean locked = question.choice() && revision == revisions;
            boolean right = dice.chance(0.6);
            CopyRows row = tables.responses
                    .row()
                    .id(dice.id(at))
                    .id(round)
                    .id(question.id())
                    .number(revision)
                    .text(question.choice() ? (right ? "B" : "A") : null)
                    .bytes(prose.words(dice.skewed(question.choice() ? 80 : 700, 0.7, 20_000)));
            if (locked) {
                row.flag(right).time(at).number(right ? 100 : 0);
            } else {
                row.nothing().nothing().nothing();
            }
            row.time(at);
        }
    }

    private void tell(UUID interview, String event, long at) throws SQLException {
        if (at > endMicros - EVENTS_KEPT) {
            tables.events
                    .row()
                    .text("interview")
                    .id(interview)
                    .text(event)
                    .json("{\"schema_version\":1,\"interview_id\":\"" + interview + "\",\"status\":\"IN_PROGRESS\"}")
                    .time(at);
        }
    }
}
