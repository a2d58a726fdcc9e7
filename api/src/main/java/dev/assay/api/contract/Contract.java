package dev.assay.api.contract;

import dev.assay.api.problem.ProblemType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a route answers, and what it asks for in headers. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Contract {
    /** The statuses of success, the usual one first. */
    int[] status() default 200;

    /** Whether the request carries an {@code Idempotency-Key}. */
    IdempotencyKey key() default IdempotencyKey.UNKNOWN;

    /** Whether the request carries an {@code If-Match}. */
    IfMatch match() default IfMatch.UNKNOWN;

    /** Whether the answer has an {@code ETag}; reading then also answers 304 to {@code If-None-Match}. */
    boolean versioned() default false;

    /** Whether the answer can change while its version stays; then it is never said to be unchanged. */
    boolean changesUnseen() default false;

    /** Whether the answer of a success other than 200 says in {@code Location} where to read on. */
    boolean located() default false;

    /** Refusals that do not follow from the headers, parameters and body of the route. */
    ProblemType[] refuses() default {};

    /** A query parameter that opens the address to those who send no token; none when empty. */
    String openedBy() default "";

    /** Of {@code Idempotency-Key}. */
    enum IdempotencyKey {
        UNKNOWN,
        OPTIONAL,
        REQUIRED
    }

    /** Of {@code If-Match}. */
    enum IfMatch {
        UNKNOWN,
        OPTIONAL,
        REQUIRED,
        /** {@code If-None-Match: *} does instead, for what is not there yet. */
        REQUIRED_UNLESS_FIRST
    }
}
