package dev.assay.recipe.making;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A recipe as it is written down: plain data that knows its line, counted from 1. */
public sealed interface Written {
    int line();

    /** A value that stands for itself. */
    record Scalar(JsonNode value, int line) implements Written {
        public Scalar {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A list of recipes. */
    record Items(List<Written> elements, int line) implements Written {
        public Items {
            elements = List.copyOf(elements);
        }
    }

    /**
     * An operation, if it has one entry, or the named parts of one.
     *
     * @param entries in the order of the text; keys that are numbers are their text
     */
    record Mapping(Map<String, Written> entries, int line) implements Written {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }
}
