package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.contract.ApiDocument;
import dev.assay.api.contract.ApiDocument.Described;
import dev.assay.db.user.Capability;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.UserStatus;
import dev.assay.db.user.Users;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table {@code access.csv}, line by line: every operation is asked for by everybody, with real rows behind its ids. */
class AccessTest {
    private static final TestApi API = TestApi.crowded();
    private static final StaffBelongings STAFF = new StaffBelongings(API);
    private static final ValidCalls CALLS = new ValidCalls(API, STAFF);
    private static final Map<String, Belongings> CAST = new HashMap<>();

    /** Whoever is the candidate, or asks in the candidate's name, or in nobody's. */
    private static final Set<String> OWNERS = Set.of("nobody", "candidate", "executions", "account:read");

    /** These take people of their own. */
    private static final Set<String> CHANGES_THE_ACCOUNT = Set.of(
            "changeEmail",
            "changePassword",
            "changeUser",
            "deleteAccount",
            "forgotPassword",
            "getExport",
            "getResume",
            "logout",
            "putResume",
            "removeResume",
            "requestExport",
            "resetPassword",
            "revokeOtherSessions",
            "setUserAccommodations",
            "verifyEmail");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void everythingThatRequestsNeed() {
        Belongings.publishQuestions(API);
        TestRunner.start(API);
    }

    @AfterAll
    static void noRunner() {
        TestRunner.stop(API);
        STAFF.close();
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        try (InputStream in = AccessTest.class.getResourceAsStream("/access.csv")) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split(",", -1)).map(String::strip).toList())
                    .forEach(cells -> {
                        List<String> twice = lines.put(cells.getFirst(), cells.subList(1, cells.size()));
                        assertThat(twice)
                                .as(cells.getFirst() + " has two lines")
                                .isNull();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static ApiDocument document() {
        return ApiDocument.of(API.anonymous().get("/api/v1/openapi.yaml").text());
    }

    @Test
    void everyOperation_hasALine_andEveryLineAnOperation() {
        Set<String> lines = table().keySet();
        lines.remove("operation");
        assertThat(lines)
                .as("lines of access.csv")
                .containsExactlyInAnyOrderElementsOf(
                        document().operations().stream().map(Described::id).toList());
    }

    @TestFactory
    Stream<DynamicTest> whoeverMay_succeeds_andEverybodyElseIsRefused() {
        Map<String, List<String>> table = table();
        List<String> roles = table.remove("operation");
        return document().operations().stream()
                .filter(operation -> table.containsKey(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    for (int i = 0; i < roles.size(); i++) {
                        check(operation, roles.get(i), table.get(operation.id()).get(i));
                    }
                }));
    }

    private static Belongings somebody(Described operation, String role) {
        if (CHANGES_THE_ACCOUNT.contains(operation.id())) {
            return promoted(role);
        }
        return CAST.computeIfAbsent(role, AccessTest::promoted);
    }

    private static void check(Described operation, String role, String expected) throws Exception {
        Belongings theirs = somebody(operation, "candidate");
        Belongings caller = OWNERS.contains(role) ? theirs : somebody(operation, role);
        TestClient client = switch (role) {
            case "nobody" -> API.anonymous();
            case "executions", "account:read" -> theirs.as(role);
            default -> caller.owner;
        };
        Call call = CALLS.of(operation.id(), theirs, caller);
        HttpResponse<InputStream> response = HTTP.send(call.as(client), BodyHandlers.ofInputStream());
        // The body of a stream would last for as long as the interview does.
        String text = operation.streams() && response.statusCode() == 200
                ? ""
                : new String(response.body().readAllBytes(), UTF_8);
        response.body().close();
        String what = operation.id() + " as " + role + ": " + call.verb() + " " + call.target() + " " + text;
        if (expected.equals("yes")) {
            assertThat(response.statusCode()).as(what).isIn(operation.successes());
        } else {
            assertThat(response.statusCode()).as(what).isEqualTo(Integer.parseInt(expected));
            assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        }
    }

    private static Belongings promoted(String role) {
        Belongings somebody = new Belongings(API);
        Users users = API.service(Users.class);
        User user = users.find(somebody.userId()).orElseThrow();
        Users.Standing standing = switch (role) {
            case "candidate", "other" -> new Users.Standing(UserRole.USER, UserStatus.ACTIVE, Set.of());
            case "interviewer" -> new Users.Standing(UserRole.USER, UserStatus.ACTIVE, Set.of(Capability.INTERVIEWER));
            case "author" -> new Users.Standing(UserRole.USER, UserStatus.ACTIVE, Set.of(Capability.AUTHOR));
            case "admin" -> new Users.Standing(UserRole.ADMIN, UserStatus.ACTIVE, Set.of());
            default -> throw new IllegalArgumentException("access.csv has a column " + role);
        };
        users.administer(user.id(), user.version(), standing);
        return somebody;
    }
}
