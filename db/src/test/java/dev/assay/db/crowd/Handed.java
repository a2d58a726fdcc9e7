package dev.assay.db.crowd;

import dev.assay.question.TestCase;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The runs and submits of rounds: mostly few, sometimes dozens. */
final class Handed {
    /** Of the rounds in which programs are written and that were begun. */
    private static final double SHARE_OF_ROUNDS = 0.765;

    private static final double SPREAD = 0.75;

    private final CrowdTables tables;
    private final Dice dice;
    private final Prose prose;
    private final CrowdSize size;
    private double roundsLeft;

    Handed(CrowdTables tables, Dice dice, Prose prose, CrowdSize size) {
        this.tables = tables;
        this.dice = dice;
        this.prose = prose;
        this.size = size;
        roundsLeft = size.rounds() * SHARE_OF_ROUNDS;
    }

    void in(UUID round, CrowdQuestions.Asked question, String language, long from, long to, boolean told)
            throws SQLException {
        double wanted = Math.max(0, size.submissions() - tables.submissions.rows()) / Math.max(1, roundsLeft--);
        // The mean of such a distribution lies above its median.
        int count = skewed(wanted / Math.exp(SPREAD * SPREAD / 2));
        for (int number = 1; number <= count; number++) {
            long at = from + (to - from) * number / (count + 1);
            boolean submit = number == count || dice.chance(0.15);
            String verdict = submit && number == count
                    ? dice.one(new String[] {"AC", "WA", "TLE"}, 70, 20, 10)
                    : dice.one(new String[] {"AC", "WA", "CE", "RTE", "TLE"}, 25, 40, 15, 15, 5);
            UUID id = dice.id(at);
            row(id, round, question, language, submit, verdict, at);
            if (told) {
                tell(id, "submission.pending", at);
                tell(id, "submission.running", at);
                tell(id, "submission.judged", at + 800_000);
            }
        }
    }

    private int skewed(double median) {
        double drawn = median * dice.skewed(1000, SPREAD, 40_000) / 1000;
        int whole = (int) drawn;
        return dice.chance(drawn - whole) ? whole + 1 : whole;
    }

    private void row(
            UUID id,
            UUID round,
            CrowdQuestions.Asked question,
            String language,
            boolean submit,
            String verdict,
            long at)
            throws SQLException {
        List<TestCase> tests = verdict.equals("CE")
                ? List.of()
                : question.tests().stream()
                        .filter(test -> submit || test.sample())
                        .toList();
        // The last test is the one that fails.
        int passed = tests.isEmpty() ? 0 : verdict.equals("AC") ? tests.size() : tests.size() - 1;
        int ms = dice.between(10, 900);
        CopyRows row = tables.submissions
                .row()
                .id(id)
                .id(round)
                .id(question.versionId())
                .text(language)
                .bytes(prose.program(dice.skewed(170, 0.8, 20_000)))
                .text(submit ? "SUBMIT" : "RUN")
                .text(status(verdict))
                .text(verdict)
                .flag(!verdict.equals("CE"))
                .text(verdict.equals("CE") ? "main.py:3: invalid syntax" : "")
                .number(dice.between(1, 40));
        row.text("").text("").number(ms).number(9_000 + ms).json(results(tests, passed, verdict, ms));
        row.number(passed).number(tests.size());
        if (submit) {
            row.real(tests.isEmpty() ? 0 : 100.0 * passed / tests.size());
        } else {
            row.nothing();
        }
        row.text(
                        !submit || tests.isEmpty() || passed == tests.size()
                                ? null
                                : tests.getLast().id())
                .text("runner-1")
                .number(1)
                .text(submit ? "SUBMIT" : "RUN")
                .time(at)
                .time(at + 800_000)
                .time(at + 30_000)
                .time(at + 800_000);
    }

    private static String status(String verdict) {
        return switch (verdict) {
            case "AC", "WA" -> "COMPLETED";
            case "TLE" -> "TIMEOUT";
            default -> "ERROR";
        };
    }

    private static String results(List<TestCase> tests, int passed, String verdict, int ms) {
        StringBuilder json = new StringBuilder("{\"schema_version\":1,\"tests\":[");
        for (int index = 0; index < tests.size(); index++) {
            TestCase test = tests.get(index);
            boolean accepted = index < passed;
            json.append(index == 0 ? "" : ",")
                    .append("{\"index\":")
                    .append(index)
                    .append(",\"id\":\"")
                    .append(test.id())
                    .append("\",\"is_sample\":")
                    .append(test.sample())
                    .append(",\"passed\":")
                    .append(accepted)
                    .append(",\"skipped\":false,\"group\":\"basic\",\"verdict\":\"")
                    .append(accepted ? "AC" : verdict)
                    .append("\",\"time_ms\":")
                    .append(ms)
                    .append(",\"wall_ms\":")
                    .append(ms + 4)
                    .append(",\"memory_kb\":9001,\"actual\":\"MTgK\",\"actual_truncated\":false,\"stderr\":\"\",")
                    .append("\"stderr_truncated\":false,\"exit_code\":0}");
        }
        return json.append("]}").toString();
    }

    private void tell(UUID id, String event, long at) throws SQLException {
        tables.events
                .row()
                .text("submission")
                .id(id)
                .text(event)
                .json("{\"schema_version\":1,\"submission_id\":\"" + id + "\",\"status\":\"COMPLETED\"}")
                .time(at);
    }
}
