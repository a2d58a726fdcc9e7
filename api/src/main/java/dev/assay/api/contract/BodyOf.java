package dev.assay.api.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The type that a body is read as, where the route takes it as bare JSON or as a stream. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface BodyOf {
    Class<?> value();

    /** Whether it is a merge patch (RFC 7396): what is absent stays, null empties. */
    boolean patch() default false;
}
