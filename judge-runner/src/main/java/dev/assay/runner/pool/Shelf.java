package dev.assay.runner.pool;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the pool has of one kind; guarded by the pool's lock. */
final class Shelf {
    /** Below this many jobs ahead the next sandbox is made. */
    private static final int USES_AHEAD = 2;

    /** The one used last comes first. */
    private final Deque<PooledSandbox> idle = new ArrayDeque<>();

    private final Set<PooledSandbox> lent = new HashSet<>();
    /** Those of the lent ones that come back as soon as they are asked for. */
    private final Set<PooledSandbox> guests = new HashSet<>();

    private Instant lastAsked;
    /** Sandboxes that are being made. */
    private int making;
    /** Sandboxes that came back and finish their job. */
    private int settling;
    /** Never given up for being unused. */
    private boolean resident;

    Shelf(Instant now) {
        lastAsked = now;
    }

    Deque<PooledSandbox> idle() {
        return idle;
    }

    Set<PooledSandbox> lent() {
        return lent;
    }

    Set<PooledSandbox> guests() {
        return guests;
    }

    void asked(Instant now) {
        lastAsked = now;
    }

    Instant lastAsked() {
        return lastAsked;
    }

    void making(int change) {
        making += change;
    }

    void settling(int change) {
        settling += change;
    }

    /** Whether one will be idle soon, or it will be known that it will not. */
    boolean expectsOne() {
        return making + settling + guests.size() > 0;
    }

    void keepResident() {
        resident = true;
    }

    boolean isForgotten(PoolSettings settings, Instant now) {
        return !resident && lastAsked.plus(settings.idleAfter()).isBefore(now);
    }

    /** Takes off the idle ones that nobody should use or needs any more. */
    List<PooledSandbox> takeStale(PoolSettings settings, Instant now) {
        List<PooledSandbox> stale = idle.stream()
                .filter(pooled -> isForgotten(settings, now) || pooled.isTooOld(settings, now))
                .toList();
        idle.removeAll(stale);
        return stale;
    }

    int all() {
        return idle.size() + lent.size() + making + settling;
    }

    /** Whether the next one should be made now, before it is asked for. */
    boolean needsAnother(PoolSettings settings) {
        return making == 0 && usesLeft(settings) < USES_AHEAD;
    }

    /** Jobs that can still be served without making a sandbox. */
    private int usesLeft(PoolSettings settings) {
        int left = 0;
        for (PooledSandbox pooled : idle) {
            left += pooled.usesLeft(settings);
        }
        for (PooledSandbox pooled : lent) {
            left += pooled.usesLeft(settings);
        }
        return left;
    }
}
