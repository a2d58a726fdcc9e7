package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What requests ask of the database: every statement finds its rows by an index, and a longer list takes no more statements. */
class StatementsTest {
    private static final Tour TOUR = Tour.once();
    private static final Path EXPECTED = Path.of("src/test/resources/statements-per-request.txt");
    private static final Path ACTUAL = Path.of("target/statements-per-request.txt");

    /** What is read from beginning to end, with the reason. */
    private static final Map<String, String> SMALL_TABLES = Map.of(
            "questions", "a bank has some hundreds, and choosing looks at all that fit",
            "bank_topics", "a bank has dozens of words for its topics",
            "webhook_endpoints", "administrators make a handful",
            "webhook_cursor", "has one row",
            "question_versions", "a bank has one live version of each question");

    /** Indexes that are gone along from beginning to end, with the reason. */
    private static final Map<String, String> SHORT_INDEXES = Map.ofEntries(
            Map.entry("idx_code_submissions_open", "has what waits to be judged, and nothing else"),
            Map.entry("idx_executions_open", "as above"),
            Map.entry("idx_rejudged_submissions_open", "as above"),
            Map.entry("idx_interviews_open", "has the interviews under way"),
            Map.entry("idx_rounds_unsettled", "has the rounds that wait for a verdict"),
            Map.entry("rounds_one_in_progress", "has the rounds under way"),
            Map.entry("idx_code_submissions_dead", "has what ended because of us"),
            Map.entry("idx_executions_dead", "as above"),
            Map.entry("idx_interviews_user_completed", "the crowd has few in it, and the key is the other way"),
            Map.entry("webhook_endpoints_pkey", "administrators make a handful of endpoints"),
            Map.entry("idx_webhook_endpoints_created", "as above"),
            Map.entry("idx_webhook_endpoints_created_by", "as above"),
            Map.entry("idx_webhook_deliveries_order", "has what is on its way"),
            Map.entry("webhook_attempts_pkey", "the tour makes a few attempts; of many, one is asked for"),
            Map.entry("idx_data_exports_open", "has the copies that are to be made"),
            Map.entry("idx_data_exports_ready", "has the copies of a week"),
            Map.entry("question_versions_one_live", "has one version of each question of a bank"),
            Map.entry("interview_feedback_interview_id_key", "nobody gives feedback yet, so the table is empty"));

    /** Rows that may be looked at in vain: those of one person or one interview, and some that are under way. */
    private static final int MOST_IN_VAIN = 200;

    /** Words of statements that look at more, with the reason. */
    private static final Map<String, String> MORE_IN_VAIN = Map.of(
            "lower(email) LIKE",
            "parts of names are found by trigrams; of a thousand accounts it is cheaper to look at all");

    /** What the tour does not execute, with the reason. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "BankPublisher.OWN", "publishing a bank is for who installs it; as many statements as questions",
            "BankPublisher.RETIRE", "as above",
            "MessageRows.findById", "when a process died after the act and before its answer",
            "RecordRows.forget", "when a request with a key fails by our fault",
            "PublishedBanks.*", "as above",
            "QuestionRows.find", "asked for in tests alone",
            "QuestionRows.findByName", "asked for in tests alone",
            "DeliveryQueue.ARRIVED_SINCE", "when a receiver has failed for three days",
            "TokenRows.revoke", "asked for in tests alone");

    /** Statements that are not about tables. */
    private static final Pattern NO_TABLE = Pattern.compile("(?i)(select 1|set |begin|commit|rollback).*");

    private static List<StatementTap.Executed> distinct() {
        return TOUR.executed().stream()
                .filter(one -> !NO_TABLE.matcher(one.sql()).matches())
                .collect(Collectors.toMap(
                        one -> one.sql() + one.origin(), one -> one, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    @Test
    void theTourComesToEveryEndpoint() {
        Set<String> routes = TOUR.api()
                .service(Router.class)
                .uriRoutes()
                .filter(route -> route.getTargetMethod()
                                .getDeclaringType()
                                .getPackageName()
                                .startsWith("dev.assay.api.")
                        && !route.getHttpMethodName().matches("HEAD|OPTIONS|TRACE"))
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString().replaceFirst("^/api/v1", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> visited = TOUR.statements().keySet().stream()
                .map(stop -> stop.replaceFirst(",.*", ""))
                .collect(Collectors.toSet());
        routes.removeAll(visited);
        assertThat(routes)
                .as("endpoints without a stop in TourOfAccounts, TourOfInterviews or TourOfStaff")
                .isEmpty();
    }

    /** What is wrong with how a statement finds its rows. */
    private static List<String> faults(StatementTap.Executed one, Plan plan) {
        return Stream.concat(
                        plan.scanned().stream()
                                .filter(table -> !SMALL_TABLES.containsKey(table))
                                .map(table -> "reads all of " + table),
                        plan.walked().stream()
                                .filter(index -> !SHORT_INDEXES.containsKey(index))
                                .map(index -> "goes along all of " + index))
                .map(fault -> one.origin() + " " + fault + ": " + one.sql())
                .toList();
    }

    @Test
    void everyStatementFindsItsRowsByAnIndex() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = TOUR.database().dataSource().getConnection()) {
            for (StatementTap.Executed one : distinct()) {
                found.addAll(faults(one, Plan.ofMany(connection, one)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void itDoesSo_alsoWhenItIsPlannedForAnyParameters() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = TOUR.database().dataSource().getConnection()) {
            for (StatementTap.Executed one : distinct()) {
                found.addAll(faults(one, Plan.ofAny(connection, one)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noStatementLooksAtManyRowsInVain() throws SQLException {
        List<String> found = new ArrayList<>();
        int tried = 0;
        try (Connection connection = TOUR.database().dataSource().getConnection()) {
            for (StatementTap.Executed one : distinct()) {
                Optional<Plan> plan = Plan.tried(connection, one);
                tried += plan.isPresent() ? 1 : 0;
                plan.filter(known -> known.inVain() > MOST_IN_VAIN
                                && MORE_IN_VAIN.keySet().stream().noneMatch(one.sql()::contains))
                        .ifPresent(known -> found.add(
                                one.origin() + " looks at " + known.inVain() + " rows in vain: " + one.sql()));
            }
        }
        assertThat(found).isEmpty();
        assertThat(tried).isGreaterThan(150);
    }

    @Test
    void theTourExecutesEveryStatementOfTheStorage() {
        List<String> executed = TOUR.executed().stream()
                .map(StatementTap.Executed::sql)
                .distinct()
                .toList();
        List<String> missing = CodedStatements.all(TOUR.api().context()).entrySet().stream()
                .filter(coded -> executed.stream()
                        .noneMatch(sql -> coded.getValue().matcher(sql).find()))
                .map(Map.Entry::getKey)
                .filter(name ->
                        !ELSEWHERE.containsKey(name) && !ELSEWHERE.containsKey(name.replaceFirst("\\..*", ".*")))
                .toList();
        assertThat(missing).as("statements that the tour does not execute").isEmpty();
    }

    @Test
    void aListOfManyTakesAsManyStatements_asAListOfOne() {
        Map<String, Integer> statements = TOUR.statements();
        statements.keySet().stream()
                .filter(stop -> stop.endsWith(", 1 of them"))
                .forEach(one -> {
                    String list = one.substring(0, one.indexOf(','));
                    Stream.of(", 50 of them", ", many of them", ", 5 of them")
                            .map(list::concat)
                            .filter(statements::containsKey)
                            .forEach(many ->
                                    assertThat(statements.get(many)).as(many).isEqualTo(statements.get(one)));
                });
        assertThat(statements.get("POST /interviews, of three questions")
                        - statements.get("POST /interviews, of one question"))
                .as("for two more questions, two more rounds")
                .isEqualTo(2);
    }

    @Test
    void theStatementsOfEachEndpointAreKnown() throws IOException {
        String actual = TOUR.statements().entrySet().stream()
                .map(stop -> isStream(stop.getKey())
                        ? "  *  %s%n".formatted(stop.getKey())
                        : "%3d  %s%n".formatted(stop.getValue(), stop.getKey()))
                .collect(Collectors.joining());
        Files.writeString(ACTUAL, actual);
        assertThat(actual)
                .as("%s; look through it and copy it over %s", ACTUAL, EXPECTED)
                .isEqualTo(Files.readString(EXPECTED));
    }

    /** What a stream takes depends on how long it is listened to. */
    private static boolean isStream(String stop) {
        return stop.startsWith("GET ") && stop.endsWith("/events");
    }
}
