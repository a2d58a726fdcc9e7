package dev.assay.api.problem;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Failures of ours. A database that cannot be reached is a shortage (503), everything else a defect (500); both are
 * logged once, with the trace id that the client sees. A text that no database can store is the client's mistake.
 */
@Singleton
final class UnexpectedFailures implements ExceptionHandler<Throwable, MutableHttpResponse<byte[]>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);

    private final ProblemResponses responses;

    UnexpectedFailures(ProblemResponses responses) {
        this.responses = requireNonNull(responses, "responses is null");
    }

    // The framework's interface names the request by its raw type.
    @SuppressWarnings("rawtypes")
    @Override
    public MutableHttpResponse<byte[]> handle(HttpRequest raw, Throwable failure) {
        HttpRequest<?> request = (HttpRequest<?>) raw;
        if (holdsNul(failure)) {
            return responses.of(
                    request,
                    ProblemException.of(
                            ProblemType.VALIDATION_FAILED, "A text of the request holds a NUL character (U+0000)."));
        }
        String traceId = ProblemResponses.newTraceId();
        if (databaseIsAway(failure)) {
            LOG.warn(
                    "{} {} {}: the database is away: {}",
                    traceId,
                    request.getMethodName(),
                    request.getPath(),
                    failure.getMessage());
            return responses.of(
                    request,
                    ProblemException.of(ProblemType.JUDGE_UNAVAILABLE, "The database cannot be reached; try again."),
                    traceId);
        }
        LOG.error("{} {} {} failed", traceId, request.getMethodName(), request.getPath(), failure);
        return responses.of(
                request,
                ProblemException.of(ProblemType.INTERNAL, "The server failed. Name the trace id when you report this."),
                traceId);
    }

    /** SQL states: 08 connection, 57P shut down or crashed, 53 out of resources. */
    static boolean databaseIsAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
        }
        String state = sqlState(failure);
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    /** SQL states: 22021 in a text, 22P05 in a JSON document. */
    private static boolean holdsNul(Throwable failure) {
        String state = sqlState(failure);
        return state.equals("22021") || state.equals("22P05");
    }

    /** Of the first cause that has one, or empty. */
    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
