package dev.assay.api.idempotency;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.util.Optional;
import java.util.UUID;

/**
 * What a request has done, and committed: enough to read its answer now or later.
 *
 * @param subject what was made or moved
 * @param <T> the body of its answer
 * @param status of the answer, below 500
 * @param answer given when it is known already and need not be read
 * @param onDisk what is not gets there with its answer, before anybody has that
 */
public record Done<T>(UUID subject, HttpStatus status, Optional<HttpResponse<T>> answer, boolean onDisk) {
    public Done {
        requireNonNull(subject, "subject is null");
        requireNonNull(status, "status is null");
        requireNonNull(answer, "answer is null");
    }

    /** The answer has to be read. */
    public Done(UUID subject, HttpStatus status) {
        this(subject, status, Optional.empty(), true);
    }

    /** The answer is known. */
    public Done(UUID subject, HttpResponse<T> answer) {
        this(subject, HttpStatus.valueOf(answer.code()), Optional.of(answer), true);
    }

    /** The answer is known, and what was done is committed, but maybe not on disk. For requests that must carry a key. */
    public static <T> Done<T> notYetOnDisk(UUID subject, HttpResponse<T> answer) {
        return new Done<>(subject, HttpStatus.valueOf(answer.code()), Optional.of(answer), false);
    }
}
