package dev.assay.authoring;

import java.io.Serial;

/** Something that cannot be done. The message is one line for the user: what is wrong, and how to mend it. */
public final class Problem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public Problem(String whatAndHowToMend) {
        super(whatAndHowToMend);
    }

    public Problem(String whatAndHowToMend, Throwable cause) {
        super(whatAndHowToMend, cause);
    }
}
