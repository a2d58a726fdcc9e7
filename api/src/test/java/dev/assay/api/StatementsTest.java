package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            "questions", "a bank has hundreds of them, and choosing looks at all that fit",
            "bank_topics", "a bank has dozens of words for its topics",
            "question_versions", "one live version for each question of a bank");

    /** What is walked along an index from beginning to end, with the reason. */
    private static final Map<String, String> WALKS = Map.of();

    /** What the tour does not execute, with the reason. */
    private static final Map<String, String> ELSEWHERE = Map.of();

    /** Statements of the storage that ask for nothing in tables, or are not about its tables. */
    private static final Pattern NO_TABLE =
            Pattern.compile("(?i)^(select 1|set |begin|commit|rollback|explain|lock).*");

    private static List<StatementTap.Executed> distinct() {
        return TOUR.executed().stream()
                .filter(one -> !NO_TABLE.matcher(one.sql()).matches())
                .collect(Collectors.toMap(
                        one -> one.sql() + one.origin(), one -> one, (first, _) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    @Test
    void theTourComesToEveryEndpoint() {
        Set<String> routes = TOUR.api()
                .service(Router.class)
                .uriRoutes()
                .filter(route -> route instanceof MethodBasedRouteInfo<?, ?> method
                        && method.getTargetMethod()
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

    @Test
    void everyStatementFindsItsRowsByAnIndex() {
        List<String> found = new ArrayList<>();
        for (StatementTap.Executed one : distinct()) {
            Plan plan = Plan.of(TOUR.database().dataSource(), one);
            plan.scanned().stream()
                    .filter(table -> !SMALL_TABLES.containsKey(table))
                    .forEach(table -> found.add(one.origin() + " reads all of " + table + ": " + one.sql()));
            plan.walked().stream()
                    .filter(table -> WALKS.keySet().stream().noneMatch(one.sql()::contains))
                    .forEach(table -> found.add(one.origin() + " walks along all of " + table + ": " + one.sql()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noStatementReadsAllOfATable_alsoWhenItIsPlannedForAnyParameters() {
        List<String> found = new ArrayList<>();
        for (StatementTap.Executed one : distinct()) {
            Plan.ofAny(TOUR.database().dataSource(), one).scanned().stream()
                    .filter(table -> !SMALL_TABLES.containsKey(table))
                    .forEach(table -> found.add(one.origin() + " reads all of " + table + ": " + one.sql()));
        }
        assertThat(found).isEmpty();
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
                .filter(name -> !ELSEWHERE.containsKey(name))
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
                .map(stop -> "%3d  %s%n".formatted(stop.getValue(), stop.getKey()))
                .collect(Collectors.joining());
        Files.writeString(ACTUAL, actual);
        assertThat(actual)
                .as("%s; look through it and copy it over %s", ACTUAL, EXPECTED)
                .isEqualTo(Files.readString(EXPECTED));
    }
}
