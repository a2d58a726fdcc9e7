package dev.assay.runner.protocol;

import java.util.Optional;

/** What keeps the programs of a sandbox apart from each other and from the supervisor. */
public enum Isolation {
    /** A jail for each run, in a container that lives for many submissions. */
    JAIL(1),
    /** The container, which serves one submission: for hosts that forbid what jails are made of. */
    CONTAINER(2);

    /** The number on the wire where nothing does. */
    static final int NOTHING = 0;

    private final int code;

    Isolation(int code) {
        this.code = code;
    }

    /** The number it has on the wire. */
    int code() {
        return code;
    }

    static Optional<Isolation> of(int code) throws ProtocolException {
        return switch (code) {
            case NOTHING -> Optional.empty();
            case 1 -> Optional.of(JAIL);
            case 2 -> Optional.of(CONTAINER);
            default -> throw new ProtocolException("isolation %d (expected: 0 to 2)".formatted(code));
        };
    }
}
