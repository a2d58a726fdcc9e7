package dev.assay.runner.pool;

import dev.assay.runner.sandbox.SandboxKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the pool has, by kind; guarded by the pool's lock. */
final class Shelves {
    private final Map<SandboxKind, Shelf> shelves = new HashMap<>();

    /** The shelf of a kind, a new one if need be. */
    Shelf of(SandboxKind kind, Instant now) {
        return shelves.computeIfAbsent(kind, _ -> new Shelf(now));
    }

    /** The kinds there are now. */
    List<SandboxKind> kinds() {
        return List.copyOf(shelves.keySet());
    }

    /** Sandboxes there are or are being made. */
    int size() {
        return shelves.values().stream().mapToInt(Shelf::all).sum();
    }

    /** Takes the sandbox that is idle for longest off its shelf, if its kind was not asked for since. */
    Optional<PooledSandbox> takeIdleSince(Instant asked) {
        return shelves.values().stream()
                .filter(shelf -> !shelf.idle().isEmpty() && shelf.lastAsked().isBefore(asked))
                .min(Comparator.comparing(Shelf::lastAsked))
                .map(shelf -> shelf.idle().removeLast());
    }

    void dropEmpty(PoolSettings settings, Instant now) {
        shelves.values().removeIf(shelf -> shelf.all() == 0 && shelf.isForgotten(settings, now));
    }
}
