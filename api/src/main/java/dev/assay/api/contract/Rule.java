package dev.assay.api.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values that a part of a request may have. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface Rule {
    /** The least number, the fewest characters of a text, or the fewest items of a list. */
    long min() default Long.MIN_VALUE;

    /** The greatest number, the most characters of a text, or the most items of a list. */
    long max() default Long.MAX_VALUE;

    /** The most characters of each text of a list. */
    long itemMax() default Long.MAX_VALUE;

    /** A regular expression that a text matches as a whole, in the words of ECMA 262. */
    String pattern() default "";

    /** A format of JSON Schema or OpenAPI, for example {@code email} or {@code password}. */
    String format() default "";

    /** The texts there are. */
    String[] oneOf() default {};

    /** Whether a request may leave it out although an answer always has it. */
    boolean optional() default false;

    /** A value, as JSON. */
    String example() default "";
}
