package dev.assay.recipe.making;

import java.io.Serial;

/** A recipe that makes no sense. The message says what was found and what was expected. */
public final class RecipeMistake extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;

    /** A mistake in the operation that is carried out; its line is added on the way out. */
    public RecipeMistake(String message) {
        this(0, message);
    }

    /** @param line counted from 1 */
    public RecipeMistake(int line, String message) {
        super(message, null, false, false);
        this.line = line;
    }

    /** Counted from 1; 0 as long as nobody added it. */
    public int line() {
        return line;
    }

    /** The same mistake with its place, unless it has one. */
    RecipeMistake in(String operation, int place) {
        return line > 0 ? this : new RecipeMistake(place, operation + ": " + getMessage());
    }
}
