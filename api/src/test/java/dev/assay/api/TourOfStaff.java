package dev.assay.api;

import dev.assay.api.personal.ExportMaker;
import dev.assay.db.crowd.CrowdTargets;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.Lease;
import dev.assay.db.judging.PostgresJudgedRows;
import dev.assay.db.queue.QueueMarks;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.user.Users;
import dev.assay.question.Question;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Administration, pages, what goes on behind requests, and lists of the crowd, short ones and long ones. */
final class TourOfStaff {
    private final Tour tour;
    private final TestApi api;
    private final TestClient admin;

    TourOfStaff(Tour tour) {
        this.tour = tour;
        this.api = tour.api();
        this.admin = api.admin();
    }

    void go() {
        users();
        rejudge();
        judging();
        images();
        pages();
        lists();
        behind();
    }

    private void users() {
        tour.read("GET /users", admin, "/api/v1/users");
        tour.read("GET /users", ", a later page", admin, later("/api/v1/users?limit=20"));
        tour.read("GET /users", ", by text", admin, "/api/v1/users?q=person-77");
        tour.read("GET /users", ", by role", admin, "/api/v1/users?role=ADMIN");
        tour.read("GET /users", ", by status", admin, "/api/v1/users?status=SUSPENDED");
        tour.read("GET /users", ", by capability", admin, "/api/v1/users?capability=INTERVIEWER");
        UUID somebody = tour.targets().getFirst().userId();
        String one = "/api/v1/users/" + somebody;
        Reply user = tour.read("GET /users/{id}", admin, one);
        tour.at(
                "PATCH /users/{id}",
                admin,
                client -> client.change(
                                "PATCH",
                                one,
                                Map.of("capabilities", List.of("AUTHOR")),
                                "If-Match",
                                user.header("etag"))
                        .expect(200));
        TestClient other = api.admin();
        Reply self = other.get("/api/v1/users/" + other.get("/api/v1/me").id());
        tour.at(
                "PATCH /users/{id}",
                ", who administers no more",
                admin,
                client -> client.change(
                                "PATCH",
                                "/api/v1/users/" + self.id(),
                                Map.of("role", "USER"),
                                "If-Match",
                                self.header("etag"))
                        .expect(200));
        String needs = "/api/v1/admin/users/" + somebody + "/accommodations";
        Reply seen = tour.read("GET /admin/users/{id}/accommodations", admin, needs);
        tour.at(
                "PUT /admin/users/{id}/accommodations",
                admin,
                client -> client.put(needs, Map.of("time_multiplier", 2), "If-Match", seen.header("etag"))
                        .expect(200));
        tour.read("GET /audit", admin, "/api/v1/audit");
        tour.read("GET /audit", ", a later page", admin, later("/api/v1/audit?limit=20"));
        tour.read("GET /audit", ", by actor", admin, "/api/v1/audit?actor=" + somebody);
        tour.read("GET /audit", ", by subject", admin, "/api/v1/audit?subject=" + somebody);
        tour.read("GET /audit", ", by action", admin, "/api/v1/audit?action=account.changed-by-admin");
    }

    private String later(String path) {
        return path + "&cursor=" + admin.get(path).at("/next_cursor").asText();
    }

    private void rejudge() {
        Question before = TestQuestions.sum("tour-rejudged");
        api.publish(before);
        TestClient candidate = api.somebody();
        UUID round = api.runningRound(candidate, "tour-rejudged");
        UUID submission = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id();
        api.judge().finish(JobId.submission(submission), Verdict.WA);
        candidate.post("/api/v1/rounds/" + round + "/complete", "{}").expect(200);
        Question after = TestQuestions.question(
                "tour-rejudged",
                before.difficulty(),
                before.topics(),
                List.of(
                        TestQuestions.test("ex1", true, "1 2\n", "3\n"),
                        TestQuestions.test("t2", false, "2\n", "2\n")));
        api.publish(after);
        String path = "/api/v1/questions/" + before.id() + "/rejudge";
        tour.at(
                "POST /questions/{id}/rejudge",
                admin,
                client -> client.post(path, Map.of("dry_run", true)).expect(202));
        UUID again = UUID.fromString(
                RowsAsText.first(tour.database().dataSource(), "SELECT id::text AS text FROM rejudged_submissions"));
        api.judge().finish(JobId.rejudge(again), Verdict.AC);
        tour.read("GET /questions/{id}/rejudge", admin, path);
        tour.at(
                "POST /questions/{id}/rejudge",
                ", applied",
                admin,
                client -> client.post(path, Map.of("dry_run", false, "version", 2))
                        .expect(200));
        tour.read("GET /admin/submissions/{id}", admin, "/api/v1/admin/submissions/" + submission);
    }

    private void judging() {
        TestClient candidate = api.somebody();
        UUID execution = candidate
                .post("/api/v1/executions", Belongings.execution("print(1)"))
                .expect(202)
                .id();
        api.judge().fail(JobId.execution(execution));
        UUID round = api.runningRound(candidate, "tour-rejudged");
        UUID submission = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id();
        api.judge().fail(JobId.submission(submission));
        tour.read("GET /admin/workers", admin, "/api/v1/admin/workers");
        tour.read("GET /admin/queue", admin, "/api/v1/admin/queue");
        tour.read("GET /admin/limits", admin, "/api/v1/admin/limits");
        tour.at(
                "POST /admin/executions/{id}/retry",
                admin,
                client -> client.post("/api/v1/admin/executions/" + execution + "/retry", Map.of())
                        .expect(202));
        tour.at(
                "POST /admin/executions/{id}/retry",
                ", which waits already",
                admin,
                client -> client.post("/api/v1/admin/executions/" + execution + "/retry", Map.of())
                        .expect(409));
        tour.at(
                "POST /admin/submissions/{id}/retry",
                admin,
                client -> client.post("/api/v1/admin/submissions/" + submission + "/retry", Map.of())
                        .expect(202));
    }

    private void images() {
        api.publish(TestQuestions.sum("tour-illustrated"), List.of(Belongings.IMAGE));
        String address = "/api/v1/images/" + Belongings.IMAGE.image().sha256();
        tour.read("GET /images/{digest}", api.anonymous(), address);
    }

    private void pages() {
        TestClient nobody = api.anonymous();
        for (String page : List.of(
                "/healthz",
                "/",
                "/home.css",
                "/home.js",
                "/account/verify-email",
                "/account/reset-password",
                "/account/account.js",
                "/api/v1/openapi.yaml",
                "/docs",
                "/docs/docs.js",
                "/docs/docs.css",
                "/docs/viewer.js",
                "/docs/viewer.css")) {
            tour.read("GET " + page.replaceFirst("^/api/v1", ""), nobody, page);
        }
        tour.at("GET /readyz", nobody, client -> client.get("/readyz"));
    }

    /** The same lists with one thing and with many. */
    private void lists() {
        UUID eager = UUID.fromString(RowsAsText.first(tour.database().dataSource(), """
                SELECT u.id::text AS text FROM users u JOIN interviews i ON i.user_id = u.id
                 WHERE u.status = 'ACTIVE' AND u.role = 'USER' GROUP BY u.id ORDER BY count(*) DESC LIMIT 1"""));
        TestClient candidate = tour.somebody(eager);
        tour.read("GET /interviews", ", 1 of them", candidate, "/api/v1/interviews?limit=1");
        tour.read("GET /interviews", ", 50 of them", candidate, "/api/v1/interviews?limit=50");
        tour.read("GET /users", ", 1 of them", admin, "/api/v1/users?limit=1");
        tour.read("GET /users", ", 50 of them", admin, "/api/v1/users?limit=50");
        tour.read("GET /audit", ", 1 of them", admin, "/api/v1/audit?limit=1");
        tour.read("GET /audit", ", 50 of them", admin, "/api/v1/audit?limit=50");
        ofRounds("submissions", "code_submissions");
        ofRounds("messages", "messages");
        ofRounds("responses", "scenario_responses");
        ofInterviews();
    }

    private void ofRounds(String list, String table) {
        for (String many : List.of("", "DESC")) {
            String[] found = RowsAsText.first(tour.database().dataSource(), """
                    SELECT i.user_id || ' ' || r.id || ' ' || count(*) AS text
                      FROM rounds r JOIN interviews i ON i.id = r.interview_id JOIN users u ON u.id = i.user_id
                      JOIN %s x ON x.round_id = r.id
                     WHERE u.status = 'ACTIVE' AND r.status = 'COMPLETED'
                     GROUP BY i.user_id, r.id ORDER BY count(*) %s LIMIT 1""".formatted(table, many))
                    .split(" ", -1);
            tour.read(
                    "GET /rounds/{id}/" + list,
                    many.isEmpty() ? ", 1 of them" : ", many of them",
                    tour.somebody(UUID.fromString(found[0])),
                    "/api/v1/rounds/" + found[1] + "/" + list);
        }
    }

    private void ofInterviews() {
        for (int rounds : new int[] {1, 5}) {
            String[] found = RowsAsText.first(tour.database().dataSource(), """
                    SELECT i.user_id || ' ' || i.id AS text
                      FROM rounds r JOIN interviews i ON i.id = r.interview_id JOIN users u ON u.id = i.user_id
                     WHERE u.status = 'ACTIVE' GROUP BY i.user_id, i.id HAVING count(*) = %d LIMIT 1""".formatted(rounds))
                    .split(" ", -1);
            tour.read(
                    "GET /interviews/{id}/rounds",
                    ", " + rounds + " of them",
                    tour.somebody(UUID.fromString(found[0])),
                    "/api/v1/interviews/" + found[1] + "/rounds");
        }
    }

    /** What a runner and the sweeper of the queue do beside judging. */
    private void runner() {
        TestClient candidate = api.somebody();
        candidate.post("/api/v1/me/exports", Map.of()).expect(202);
        api.service(ExportMaker.class).step();
        UUID round = api.runningRound(candidate, "tour-rejudged");
        JobId job = JobId.submission(candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("RUN", "print(1)"))
                .expect(202)
                .id());
        JudgedRows rows = new PostgresJudgedRows(api.dataSource(), api.clock());
        rows.markQueued(job, "1-1", "epoch");
        Lease lease = api.judge().claim(job).lease();
        rows.extend(lease, Duration.ofSeconds(1));
        rows.claim(job, "another", Duration.ofSeconds(1));
        rows.release(lease, "a fault");
        rows.strays(api.clock().instant().plusSeconds(60), 10);
    }

    private void behind() {
        runner();
        api.service(QueueMarks.class).step();
        api.clock().pass(Duration.ofDays(8));
        api.service(Housekeeping.class).step();
        api.service(ExportMaker.class).step();
        api.sweep();
        CrowdTargets.Target target = tour.targets().getLast();
        // Somebody who has much leaves.
        api.service(Users.class).remove(target.userId());
    }
}
