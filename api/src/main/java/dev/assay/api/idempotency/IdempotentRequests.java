package dev.assay.api.idempotency;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.assay.api.auth.Caller;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemResponses;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.idempotency.IdempotencyRecords;
import dev.assay.db.idempotency.IdempotencyRecords.Beginning;
import dev.assay.db.idempotency.RequestKey;
import dev.assay.db.idempotency.StoredAnswer;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a request once for each key. A request acts, and then its answer is read; once it has acted it does not act
 * again, also when reading failed. Refusals (4xx) are kept and given again like successes; failures of the server are
 * not, and neither is 429, so that trying again makes sense.
 */
@Singleton
public final class IdempotentRequests {
    private static final String KEY = "Idempotency-Key";

    private final IdempotencyRecords records;
    private final ProblemResponses problems;
    private final ObjectMapper json;
    private final ObjectMapper canonical;
    private final InstantSource clock;

    public IdempotentRequests(
            IdempotencyRecords records, ProblemResponses problems, ObjectMapper json, InstantSource clock) {
        this.records = requireNonNull(records, "records is null");
        this.problems = requireNonNull(problems, "problems is null");
        this.json = requireNonNull(json, "json is null");
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * For requests that must carry a key.
     *
     * @param body what the fingerprint is made of
     * @param action given the key; returns after its commit, and throws only when nothing was committed
     * @param answer reads what the client gets; its body is written as JSON
     * @throws ProblemException for a key that is missing, was used for another request, or is in use right now
     */
    public <T> HttpResponse<T> required(
            HttpRequest<?> request, Caller caller, Object body, Function<String, Done<T>> action, Answer<T> answer) {
        String key = key(request)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.IDEMPOTENCY_KEY_MISSING,
                        "Send an Idempotency-Key header with a fresh value for each new request."));
        return once(request, caller, key, body, () -> action.apply(key), answer);
    }

    /** For requests that may carry a key; otherwise the same. */
    public <T> HttpResponse<T> optional(
            HttpRequest<?> request, Caller caller, Object body, Supplier<Done<T>> action, Answer<T> answer) {
        Optional<String> key = key(request);
        if (key.isPresent()) {
            return once(request, caller, key.get(), body, action, answer);
        }
        Done<T> done = action.get();
        return done.answer().isPresent() ? done.answer().get() : answer.read(done);
    }

    /** Whether the request carries a key. */
    public static boolean isKeyed(HttpRequest<?> request) {
        return key(request).isPresent();
    }

    /** Reads the answer of what was done, where it is not known; as often as it takes. */
    @FunctionalInterface
    public interface Answer<T> {
        HttpResponse<T> read(Done<T> done);
    }

    private static Optional<String> key(HttpRequest<?> request) {
        Optional<String> key =
                request.getHeaders().findFirst(KEY).map(String::strip).filter(text -> !text.isEmpty());
        if (key.isPresent() && key.get().length() > RequestKey.LONGEST) {
            throw ProblemException.at(
                    ProblemType.VALIDATION_FAILED,
                    KEY,
                    "too-long",
                    KEY + " has " + key.get().length() + " characters (expected: 1 to " + RequestKey.LONGEST + ")");
        }
        return key;
    }

    private <T> HttpResponse<T> once(
            HttpRequest<?> request,
            Caller caller,
            String key,
            Object body,
            Supplier<Done<T>> action,
            Answer<T> answer) {
        RequestKey requestKey = new RequestKey(caller.userId(), request.getMethodName(), request.getPath(), key);
        return switch (records.begin(requestKey, fingerprint(body), clock.instant())) {
            case Beginning.Begun begun -> run(request, begun.recordId(), action, answer);
            case Beginning.Acted acted ->
                answer(acted.recordId(), new Done<>(acted.subject(), HttpStatus.valueOf(acted.status())), answer);
            case Beginning.Answered answered -> response(answered.answer());
            case Beginning.StillRunning running ->
                throw ProblemException.of(
                        ProblemType.IDEMPOTENCY_IN_PROGRESS, "The first request with this key has not ended yet.");
            case Beginning.OtherRequest other ->
                throw ProblemException.at(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        KEY,
                        "reused",
                        "This key was used with another body; a new request takes a new key.");
        };
    }

    private <T> HttpResponse<T> run(HttpRequest<?> request, UUID recordId, Supplier<Done<T>> action, Answer<T> answer) {
        Done<T> done;
        try {
            done = action.get();
        } catch (ProblemException problem) {
            return refuse(request, recordId, problem);
        } catch (RuntimeException failure) {
            records.forget(recordId);
            throw failure;
        }
        if (done.answer().isPresent()) {
            return keep(recordId, done.answer().get(), done.onDisk());
        }
        records.act(recordId, done.status().getCode(), done.subject(), clock.instant());
        return answer(recordId, done, answer);
    }

    private <T> HttpResponse<T> refuse(HttpRequest<?> request, UUID recordId, ProblemException problem) {
        if (problem.type().status().getCode() >= 500 || problem.type() == ProblemType.RATE_LIMITED) {
            records.forget(recordId);
            throw problem;
        }
        return keep(recordId, problems.of(request, problem), true);
    }

    private <T> HttpResponse<T> answer(UUID recordId, Done<T> done, Answer<T> answer) {
        return keep(recordId, answer.read(done), true);
    }

    private <T> HttpResponse<T> keep(UUID recordId, HttpResponse<?> response, boolean onDisk) {
        StoredAnswer answer = stored(response);
        if (onDisk) {
            records.complete(recordId, answer, clock.instant());
        } else {
            records.completeOnDisk(recordId, answer, clock.instant());
        }
        return response(answer);
    }

    private StoredAnswer stored(HttpResponse<?> response) {
        Object body = response.body();
        Map<String, String> headers = new HashMap<>();
        for (String name : new String[] {HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE}) {
            response.getHeaders().findFirst(name).ifPresent(value -> headers.put(name, value));
        }
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, "application/json");
        return new StoredAnswer(response.code(), headers, body instanceof byte[] bytes ? bytes : bytes(body));
    }

    /** The body is written already; a {@code T} is what reading it gives. */
    @SuppressWarnings("unchecked")
    private static <T> HttpResponse<T> response(StoredAnswer answer) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.<byte[]>status(answer.status(), null).body(answer.body());
        answer.headers().forEach(response::header);
        return (HttpResponse<T>) response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private String fingerprint(Object body) {
        try (DigestOutputStream out =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            canonical.writeValue(out, body);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new IllegalStateException("a body cannot be written as JSON", e);
        }
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body cannot be written as JSON", e);
        }
    }
}
