package dev.assay.api;

import dev.assay.db.testkit.TestQuestions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * For each operation of the document a request that succeeds, made by whoever owns what it is about. An operation without one is
 * an error: whoever adds an operation says here how it is called.
 */
final class ValidCalls {
    private static final String V1 = "/api/v1";

    private final TestApi api;
    private final StaffBelongings staff;

    ValidCalls(TestApi api, StaffBelongings staff) {
        this.api = api;
        this.staff = staff;
    }

    /**
     * A fresh request.
     *
     * @param theirs whose rows the ids name
     * @param caller whose own account it is about where it names no id
     */
    Call of(String operation, Belongings theirs, Belongings caller) {
        return switch (operation) {
            case "getHealth" -> Call.get("/healthz");
            case "getReadiness" -> Call.get("/readyz");
            case "getOpenApi" -> Call.get(V1 + "/openapi.yaml");
            case "getFile" -> Call.get(theirs.link());
            case "getImage" ->
                Call.get(V1 + "/images/" + Belongings.IMAGE.image().sha256());
            case "createExecution" -> Call.post(V1 + "/executions", Belongings.execution("print(1)"));
            case "getExecution" -> Call.get(V1 + "/executions/" + theirs.execution());
            case "getRejudge" -> Call.get(V1 + "/questions/" + program() + "/rejudge");
            case "rejudgeQuestion" -> Call.post(V1 + "/questions/" + program() + "/rejudge", Map.of("dry_run", true));
            case "listAuditEntries" -> Call.get(V1 + "/audit?limit=2");
            case "listWorkers" -> Call.get(V1 + "/admin/workers");
            case "getQueue" -> Call.get(V1 + "/admin/queue");
            case "getLimits" -> Call.get(V1 + "/admin/limits");
            case "retrySubmission" -> Call.of("POST", V1 + "/admin/submissions/" + theirs.deadSubmission() + "/retry");
            case "retryExecution" -> Call.of("POST", V1 + "/admin/executions/" + theirs.deadExecution() + "/retry");
            case "listUsers" -> Call.get(V1 + "/users?limit=2");
            case "getUser" -> Call.get(V1 + "/users/" + theirs.userId());
            case "changeUser" ->
                Call.of("PATCH", V1 + "/users/" + theirs.userId())
                        .json(Map.of("capabilities", List.of("AUTHOR")))
                        .matching(theirs.etag("/me"));
            case "getUserAccommodations" -> Call.get(V1 + "/admin/users/" + theirs.userId() + "/accommodations");
            case "setUserAccommodations" ->
                Call.of("PUT", V1 + "/admin/users/" + theirs.userId() + "/accommodations")
                        .json(Map.of("time_multiplier", 1.5))
                        .matching("\"v0\"");
            case "getSubmissionAsStaff" -> Call.get(V1 + "/admin/submissions/" + theirs.judgedSubmission());
            default -> operation.contains("Webhook") ? ofWebhooks(operation) : ofCandidate(operation, theirs, caller);
        };
    }

    private Call ofWebhooks(String operation) {
        String webhooks = V1 + "/webhooks";
        return switch (operation) {
            case "listWebhooks" -> Call.get(webhooks + "?limit=2");
            case "createWebhook" -> Call.post(webhooks, staff.webhookBody());
            case "getWebhook" -> Call.get(webhooks + "/" + staff.webhook().id());
            case "changeWebhook", "deleteWebhook" -> {
                Reply webhook = staff.webhook();
                Call call = Call.of(
                                operation.equals("changeWebhook") ? "PATCH" : "DELETE", webhooks + "/" + webhook.id())
                        .matching(webhook.header("etag"));
                yield operation.equals("changeWebhook") ? call.json(Map.of("description", "changed")) : call;
            }
            case "rotateWebhookSecret" ->
                Call.of("POST", webhooks + "/" + staff.webhook().id() + "/rotate-secret");
            case "testWebhook" ->
                Call.of("POST", webhooks + "/" + staff.webhook().id() + "/test");
            case "listWebhookDeliveries" ->
                Call.get(webhooks + "/" + staff.webhook().id() + "/deliveries?limit=2");
            case "getWebhookDelivery" -> Call.get(staff.delivery());
            case "redeliverWebhook" -> Call.of("POST", staff.delivery() + "/redeliver");
            default -> throw missing(operation);
        };
    }

    private Call ofCandidate(String operation, Belongings theirs, Belongings caller) {
        String interviews = V1 + "/interviews";
        return switch (operation) {
            case "createInterview" ->
                Call.post(interviews, TestClient.interviewOn(Belongings.PROGRAM))
                        .keyed();
            case "listInterviews" -> Call.get(interviews + "?limit=2");
            case "getInterview" -> Call.get(interviews + "/" + theirs.interview());
            case "listRounds" -> Call.get(interviews + "/" + theirs.interview() + "/rounds");
            case "startInterview" -> Call.of("POST", interviews + "/" + theirs.interview() + "/start");
            case "resumeInterview" -> Call.of("POST", interviews + "/" + theirs.pausedInterview() + "/resume");
            case "nextRound" ->
                Call.of(
                        "POST",
                        interviews + "/" + theirs.startedInterview(Belongings.PROGRAM, Belongings.SECOND) + "/next");
            case "sendHeartbeat", "pauseInterview", "completeInterview", "abandonInterview" ->
                Call.of(
                        "POST",
                        interviews + "/" + theirs.startedInterview(Belongings.PROGRAM) + "/"
                                + operation.replaceAll("^send|Interview$", "").toLowerCase(Locale.ROOT));
            case "issueStreamTicket" -> Call.of("POST", interviews + "/" + theirs.interview() + "/events/tickets");
            case "followInterview" -> Call.get(interviews + "/" + theirs.interview() + "/events");
            default -> ofRound(operation, theirs, caller);
        };
    }

    private Call ofRound(String operation, Belongings theirs, Belongings caller) {
        String rounds = V1 + "/rounds/";
        return switch (operation) {
            case "getRound" -> Call.get(rounds + theirs.round());
            case "completeRound" -> Call.of("POST", rounds + theirs.round() + "/complete");
            case "skipRound" -> Call.of("POST", rounds + theirs.round() + "/skip");
            case "getDraft" -> Call.get(rounds + theirs.roundWithDraft() + "/drafts/python");
            case "saveDraft" ->
                Call.of("PUT", rounds + theirs.round() + "/drafts/python")
                        .json(Map.of("code", "pass"))
                        .with("If-None-Match", "*");
            case "getHints" -> Call.get(rounds + theirs.round() + "/hints");
            case "revealHint" -> Call.post(rounds + theirs.round() + "/hints", Map.of("number", 1));
            case "answerRound" -> Call.post(rounds + theirs.choiceRound() + "/responses", Map.of("user_answer", "B"));
            case "listResponses" -> Call.get(rounds + theirs.choiceRound() + "/responses");
            case "getResponse" -> Call.get(V1 + "/responses/" + theirs.response());
            case "lockResponse" -> Call.of("POST", V1 + "/responses/" + theirs.response() + "/lock");
            case "listMessages" -> Call.get(rounds + theirs.round() + "/messages?limit=2");
            case "sendMessage" -> Call.post(rounds + theirs.round() + "/messages", Map.of("content", "hello"));
            case "createSubmission" ->
                Call.post(rounds + theirs.round() + "/submissions", TestClient.code("RUN", "print(1)"))
                        .keyed();
            case "listSubmissions" -> Call.get(rounds + theirs.round() + "/submissions");
            case "getSubmission" -> Call.get(V1 + "/submissions/" + theirs.judgedSubmission());
            case "followSubmission" -> Call.get(V1 + "/submissions/" + theirs.judgedSubmission() + "/events");
            default -> ofProfile(operation, theirs, caller);
        };
    }

    private Call ofProfile(String operation, Belongings theirs, Belongings caller) {
        String profile = V1 + "/me/profile";
        for (String list : List.of("experiences", "educations", "skills", "certifications")) {
            String one = list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1, list.length() - 1);
            String address = profile + "/" + list;
            if (operation.equals("list" + one + "s")) {
                return Call.get(address);
            }
            if (operation.equals("add" + one)) {
                return Call.post(address, Belongings.entryBody(list));
            }
            if (operation.equals("get" + one)) {
                return Call.get(address + "/" + theirs.entry(list));
            }
            if (operation.equals("replace" + one)) {
                return Call.of("PUT", address + "/" + theirs.entry(list))
                        .json(Belongings.entryBody(list))
                        .matching("\"v0\"");
            }
            if (operation.equals("remove" + one)) {
                return Call.of("DELETE", address + "/" + theirs.entry(list)).matching("\"v0\"");
            }
        }
        return switch (operation) {
            case "getProfile" -> Call.get(profile);
            case "changeProfile" ->
                Call.of("PATCH", profile).json(Map.of("bio", "me")).matching(caller.etag("/me/profile"));
            default -> ofMe(operation, theirs, caller);
        };
    }

    private Call ofMe(String operation, Belongings theirs, Belongings caller) {
        String me = V1 + "/me";
        return switch (operation) {
            case "getMe" -> Call.get(me);
            case "changeMe" -> Call.of("PATCH", me).json(Map.of("name", "Ada")).matching(caller.etag("/me"));
            case "deleteAccount" -> Call.of("DELETE", me).json(Map.of("password", TestApi.PASSWORD));
            case "listSessions" -> Call.get(me + "/sessions");
            case "revokeSession" -> Call.of("DELETE", me + "/sessions/" + theirs.otherSession());
            case "revokeOtherSessions" -> Call.of("DELETE", me + "/sessions");
            case "listTokens" -> Call.get(me + "/tokens");
            case "issueToken" -> Call.post(me + "/tokens", Map.of("name", "ci", "scopes", List.of("executions")));
            case "revokeToken" -> Call.of("DELETE", me + "/tokens/" + theirs.apiToken());
            case "listIdentities" -> Call.get(me + "/identities");
            case "linkIdentity" -> Call.of("POST", me + "/identities/local");
            case "unlinkIdentity" -> Call.of("DELETE", me + "/identities/" + theirs.identity());
            case "putAvatar" -> Call.of("PUT", me + "/avatar").file(Belongings.picture());
            case "removeAvatar" -> Call.of("DELETE", me + "/avatar");
            case "getResume" -> {
                caller.resume();
                yield Call.get(me + "/resume");
            }
            case "putResume" -> Call.of("PUT", me + "/resume?file_name=cv.txt").file(Belongings.resumeText());
            case "removeResume" -> Call.of("DELETE", me + "/resume").matching(caller.resume());
            case "listDays" -> Call.get(me + "/stats/daily?from=2026-01-01&to=2026-02-01");
            case "getStreak" -> Call.get(me + "/streak");
            case "getAccommodations" -> Call.get(me + "/accommodations");
            case "setAccommodations" ->
                Call.of("PUT", me + "/accommodations")
                        .json(Map.of("extra_break_min", 5))
                        .matching(caller.etag("/me/accommodations"));
            case "requestExport" -> Call.of("POST", me + "/exports");
            case "listExports" -> Call.get(me + "/exports");
            case "getExport" -> Call.get(me + "/exports/" + theirs.export());
            case "sendVerification" -> Call.of("POST", me + "/verify-email");
            case "changePassword" ->
                Call.post(
                        me + "/password",
                        Map.of("current_password", TestApi.PASSWORD, "new_password", "another horse battery"));
            case "changeEmail" ->
                Call.post(me + "/email", Map.of("email", TestApi.email(), "password", TestApi.PASSWORD));
            default -> ofAnybody(operation, caller);
        };
    }

    private Call ofAnybody(String operation, Belongings caller) {
        String auth = V1 + "/auth";
        return switch (operation) {
            case "register" ->
                Call.post(auth + "/register", Map.of("email", TestApi.email(), "password", TestApi.PASSWORD));
            case "login" -> Call.post(auth + "/login", Map.of("email", caller.email, "password", TestApi.PASSWORD));
            case "refresh" -> Call.post(auth + "/refresh", Map.of("refresh_token", caller.refreshToken()));
            case "logout" -> Call.post(auth + "/logout", Map.of("refresh_token", caller.refreshToken()));
            case "forgotPassword" -> Call.post(auth + "/password-reset", Map.of("email", caller.email));
            case "resetPassword" -> {
                api.anonymous()
                        .post(auth + "/password-reset", Map.of("email", caller.email))
                        .expect(202);
                yield Call.post(
                        auth + "/password-reset/confirm",
                        Map.of("token", caller.mailedSecret(1), "password", "another horse battery"));
            }
            case "verifyEmail" -> Call.post(auth + "/verify-email", Map.of("token", caller.mailedSecret(0)));
            case "listProviders" -> Call.get(auth + "/oidc");
            case "signInElsewhere" -> Call.get(auth + "/oidc/local?return_to=/interviews");
            case "returnFromProvider" -> caller.wayBack();
            default -> throw missing(operation);
        };
    }

    private static IllegalArgumentException missing(String operation) {
        return new IllegalArgumentException(
                "ValidCalls has no request for " + operation + " (expected: one for each operation of the document)");
    }

    private UUID program() {
        return TestQuestions.sum(Belongings.PROGRAM).id();
    }
}
