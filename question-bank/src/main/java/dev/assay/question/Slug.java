package dev.assay.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;

/** A question's name in addresses and folders: lower-case words and digits joined by single hyphens, at most 80 characters. */
public record Slug(@JsonValue String value) implements Comparable<Slug> {
    private static final int MAX_LENGTH = 80;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator
    public Slug {
        Objects.requireNonNull(value, "value");
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("slug \"" + value
                    + "\" (expected: lower-case letters and digits joined by single hyphens, at most 80 characters)");
        }
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
