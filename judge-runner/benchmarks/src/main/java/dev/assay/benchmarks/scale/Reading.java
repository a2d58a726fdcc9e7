package dev.assay.benchmarks.scale;

import dev.assay.db.crowd.CrowdTargets.Target;
import java.util.function.Function;

/** What is asked for: the lists and single things of a user, and the lists of an administrator. */
enum Reading {
    ME("/me"),
    SESSIONS("/me/sessions"),
    TOKENS("/me/tokens"),
    PROFILE("/me/profile"),
    SKILLS("/me/profile/skills"),
    ACCOMMODATIONS("/me/accommodations"),
    INTERVIEWS("/interviews"),
    COMPLETED_INTERVIEWS("/interviews?status=COMPLETED&type=DSA"),
    INTERVIEW("/interviews/{interview}", target -> "/interviews/" + target.interviewId()),
    ROUNDS("/interviews/{interview}/rounds", target -> "/interviews/" + target.interviewId() + "/rounds"),
    ROUND("/rounds/{round}", target -> "/rounds/" + target.roundId()),
    DRAFT(
            "/rounds/{round}/drafts/{language}",
            target -> "/rounds/" + target.roundId() + "/drafts/" + target.language()),
    MESSAGES("/rounds/{round}/messages", target -> "/rounds/" + target.roundId() + "/messages"),
    HINTS("/rounds/{round}/hints", target -> "/rounds/" + target.roundId() + "/hints"),
    RESPONSES("/rounds/{round}/responses", target -> "/rounds/" + target.roundId() + "/responses"),
    SUBMISSIONS("/rounds/{round}/submissions", target -> "/rounds/" + target.roundId() + "/submissions"),
    SUBMISSION("/submissions/{submission}", target -> "/submissions/" + target.submissionId()),
    USERS("/users"),
    ADMINISTRATORS("/users?role=ADMIN"),
    USERS_BY_TEXT(
            "/users?q=person-1{…}",
            target -> "/users?q=person-1" + Math.floorMod(target.userId().hashCode(), 100)),
    AUDIT("/audit"),
    AUDIT_OF_USER("/audit?actor={user}", target -> "/audit?actor=" + target.userId());

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda without state
    private final Function<Target, String> path;

    Reading(String path) {
        this(path, _ -> path);
    }

    Reading(String label, Function<Target, String> path) {
        this.label = label;
        this.path = path;
    }

    String label() {
        return label;
    }

    String path(Target target) {
        return "/api/v1" + path.apply(target);
    }

    boolean ofAdministrators() {
        return switch (this) {
            case USERS, ADMINISTRATORS, USERS_BY_TEXT, AUDIT, AUDIT_OF_USER -> true;
            case ME,
                    SESSIONS,
                    TOKENS,
                    PROFILE,
                    SKILLS,
                    ACCOMMODATIONS,
                    INTERVIEWS,
                    COMPLETED_INTERVIEWS,
                    INTERVIEW,
                    ROUNDS,
                    ROUND,
                    DRAFT,
                    MESSAGES,
                    HINTS,
                    RESPONSES,
                    SUBMISSIONS,
                    SUBMISSION -> false;
        };
    }
}
