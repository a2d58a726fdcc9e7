package dev.assay.api.limit;

import io.micronaut.http.HttpMethod;
import java.util.Locale;
import java.util.Optional;

/** What is counted, each on its own. */
public enum LimitedUse {
    /** Programs run on samples or own input, by a person. */
    RUN("20/min"),
    /** Programs handed in, by a person. */
    SUBMIT("6/min 1/5s"),
    HINTS("20/min"),
    /** Messages written. */
    MESSAGES("20/min"),
    /** Pictures and resumes. */
    UPLOADS("10/min"),
    /** Copies of everything about a person that are asked for. */
    EXPORTS("5/h"),
    /** Programs judged without an interview, by a person who signed in. */
    EXECUTIONS("120/min"),
    /** Everything else a person reads. */
    READS("1200/min"),
    /** Everything else a person changes, autosaved drafts and signs of life among it. */
    WRITES("300/min"),
    /** All that an API token does. */
    TOKENS("600/min"),
    /** All that is done from one network address by nobody we know. */
    ANONYMOUS("300/min");

    private static final String BASE = "/api/v1";

    private final String usual;

    LimitedUse(String usual) {
        this.usual = usual;
    }

    /** The setting that changes it, for example {@code ASSAY_LIMIT_RUN}. */
    public String setting() {
        return "ASSAY_LIMIT_" + name();
    }

    /** Its rates where nothing is set, with blanks between them. */
    String usual() {
        return usual;
    }

    /** For example {@code run}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a request of a person falls under.
     *
     * @return empty for submissions, whose body says what they are
     */
    static Optional<LimitedUse> of(HttpMethod method, String path) {
        return switch (method) {
            case GET, HEAD, OPTIONS -> Optional.of(READS);
            case POST -> posting(path);
            case PUT -> Optional.of(isUpload(path) ? UPLOADS : WRITES);
            default -> Optional.of(WRITES);
        };
    }

    /** Pages and signs of life of the server itself are for everybody. */
    static boolean isCounted(String path) {
        return path.startsWith(BASE + "/");
    }

    private static Optional<LimitedUse> posting(String path) {
        if (path.startsWith(BASE + "/rounds/")) {
            return switch (path.substring(path.lastIndexOf('/') + 1)) {
                case "submissions" -> Optional.empty();
                case "hints" -> Optional.of(HINTS);
                case "messages" -> Optional.of(MESSAGES);
                default -> Optional.of(WRITES);
            };
        }
        return Optional.of(
                switch (path.substring(BASE.length())) {
                    case "/executions" -> EXECUTIONS;
                    case "/me/exports" -> EXPORTS;
                    default -> WRITES;
                });
    }

    private static boolean isUpload(String path) {
        return path.equals(BASE + "/me/avatar") || path.equals(BASE + "/me/resume");
    }
}
