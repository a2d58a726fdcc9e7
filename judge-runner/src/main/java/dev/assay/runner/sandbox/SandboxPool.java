package dev.assay.runner.sandbox;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps sandboxes warm and lends them. One that served its jobs, grew old or did anything odd is removed; its successor is made
 * before it is needed, in the background. The number of sandboxes is bounded: for a new one, the one idle for longest has to go.
 */
public final class SandboxPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxPool.class);
    /** Below this many jobs ahead the next sandbox is made. */
    private static final int USES_AHEAD = 2;

    private final Sandboxes sandboxes;
    private final PoolSettings settings;
    private final InstantSource clock;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<SandboxKind, Shelf> shelves = new HashMap<>();
    private boolean closed;

    public SandboxPool(Sandboxes sandboxes, PoolSettings settings, InstantSource clock) {
        this.sandboxes = sandboxes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Lends a sandbox of that kind: an idle one, else one that is about to be, else a new one.
     *
     * @throws SandboxUnavailable when none could be made, or the pool is closed
     */
    public SandboxLease lease(SandboxKind kind) throws SandboxUnavailable, InterruptedException {
        Optional<PooledSandbox> idle = awaitIdle(kind);
        return new SandboxLease(this, idle.isPresent() ? idle.get() : makeForNow(kind));
    }

    /** Has a sandbox of that kind ready from now on, made in the background. */
    public void keepWarm(SandboxKind kind) {
        lock.lock();
        try {
            shelf(kind).keepResident();
            planAhead(kind);
        } finally {
            lock.unlock();
        }
    }

    /** Lets go of what is too old or was not asked for in a long time. To be called every now and then. */
    public void tidy() {
        Instant now = clock.instant();
        lock.lock();
        try {
            for (Map.Entry<SandboxKind, Shelf> entry : shelves.entrySet()) {
                Shelf shelf = entry.getValue();
                boolean forgotten = shelf.isForgotten(settings, now);
                for (PooledSandbox pooled : List.copyOf(shelf.idle())) {
                    if (forgotten || pooled.isTooOld(settings, now)) {
                        shelf.idle().remove(pooled);
                        remove(pooled);
                    }
                }
                if (!forgotten) {
                    planAhead(entry.getKey());
                }
            }
            shelves.values().removeIf(shelf -> shelf.all() == 0 && shelf.isForgotten(settings, now));
        } finally {
            lock.unlock();
        }
    }

    /** Sandboxes there are or are being made. */
    public int size() {
        lock.lock();
        try {
            return shelves.values().stream().mapToInt(Shelf::all).sum();
        } finally {
            lock.unlock();
        }
    }

    /** Kills all sandboxes, lent ones too, and returns when they are gone. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            for (Shelf shelf : shelves.values()) {
                shelf.idle().forEach(this::remove);
                shelf.idle().clear();
                shelf.lent().forEach(this::remove);
            }
            changed.signalAll();
            background.shutdown();
        } finally {
            lock.unlock();
        }
        background.close();
    }

    void takeBack(PooledSandbox pooled) {
        lock.lock();
        try {
            Shelf shelf = shelf(pooled.kind());
            shelf.lent().remove(pooled);
            if (pooled.sandbox().oddity().isPresent() || pooled.isWornOut(settings, clock.instant())) {
                retire(pooled);
            } else if (!closed) {
                shelf.settling(1);
                background.execute(() -> settle(pooled));
            }
        } finally {
            lock.unlock();
        }
    }

    private void settle(PooledSandbox pooled) {
        try {
            pooled.sandbox().end();
        } catch (IOException _) {
            // The sandbox now says itself what is odd about it.
        }
        lock.lock();
        try {
            shelf(pooled.kind()).settling(-1);
            if (pooled.sandbox().oddity().isPresent()) {
                retire(pooled);
            } else {
                putAside(pooled);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The lock is held. */
    private void retire(PooledSandbox pooled) {
        pooled.sandbox().oddity().ifPresent(odd -> LOG.info("a sandbox for {} is replaced: {}", pooled.kind(), odd));
        remove(pooled);
        planAhead(pooled.kind());
    }

    /** The lock is held. */
    private void putAside(PooledSandbox pooled) {
        if (closed) {
            remove(pooled);
        } else {
            shelf(pooled.kind()).idle().addFirst(pooled);
            planAhead(pooled.kind());
        }
    }

    private Optional<PooledSandbox> awaitIdle(SandboxKind kind) throws SandboxUnavailable, InterruptedException {
        lock.lock();
        try {
            Shelf shelf = shelf(kind);
            shelf.asked(clock.instant());
            while (shelf.idle().isEmpty() && shelf.expectsOne() && !closed) {
                changed.await();
            }
            requireOpen();
            PooledSandbox idle = shelf.idle().pollFirst();
            if (idle == null) {
                makeRoom();
                shelf.making(1);
            } else {
                lend(idle);
            }
            return Optional.ofNullable(idle);
        } finally {
            lock.unlock();
        }
    }

    private PooledSandbox makeForNow(SandboxKind kind) throws SandboxUnavailable {
        Optional<PooledSandbox> made = Optional.empty();
        try {
            made = Optional.of(new PooledSandbox(kind, sandboxes.open(kind), clock.instant()));
        } catch (IOException e) {
            throw new SandboxUnavailable("no sandbox for %s: %s".formatted(kind, e.getMessage()), e);
        } finally {
            arrived(kind, made, this::lend);
        }
        return made.get();
    }

    private void makeAhead(SandboxKind kind) {
        Optional<PooledSandbox> made = Optional.empty();
        try {
            made = Optional.of(new PooledSandbox(kind, sandboxes.open(kind), clock.instant()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("no sandbox for {} could be made ahead: {}", kind, e.getMessage());
        } finally {
            arrived(kind, made, this::putAside);
        }
    }

    /** Ends the announcement on the shelf; what was made, if it was, is put to use. */
    private void arrived(SandboxKind kind, Optional<PooledSandbox> made, Consumer<PooledSandbox> use) {
        lock.lock();
        try {
            shelf(kind).making(-1);
            made.ifPresent(use);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lends even when closed meanwhile, killed: the borrower learns it as he would a moment later. The lock is held. */
    private void lend(PooledSandbox pooled) {
        pooled.use();
        shelf(pooled.kind()).lent().add(pooled);
        if (closed) {
            remove(pooled);
        }
        planAhead(pooled.kind());
    }

    /** Starts making the next one of a kind when too few jobs are ahead. The lock is held. */
    private void planAhead(SandboxKind kind) {
        Shelf shelf = shelf(kind);
        if (!closed && !shelf.isMaking() && shelf.usesLeft(settings) < USES_AHEAD && makeRoom()) {
            shelf.making(1);
            background.execute(() -> makeAhead(kind));
        }
    }

    /** Removes the sandbox idle for longest when there are as many as there may be; false when none is idle. The lock is held. */
    private boolean makeRoom() {
        if (shelves.values().stream().mapToInt(Shelf::all).sum() < settings.maxSandboxes()) {
            return true;
        }
        Optional<Shelf> longest = shelves.values().stream()
                .filter(shelf -> !shelf.idle().isEmpty())
                .min(Comparator.comparing(Shelf::lastAsked));
        longest.map(shelf -> shelf.idle().pollLast()).ifPresent(this::remove);
        return longest.isPresent();
    }

    /** In the background, or at once when that has ended. */
    private void remove(PooledSandbox pooled) {
        if (background.isShutdown()) {
            pooled.sandbox().kill();
        } else {
            background.execute(() -> pooled.sandbox().kill());
        }
    }

    private Shelf shelf(SandboxKind kind) {
        return shelves.computeIfAbsent(kind, _ -> new Shelf(clock.instant()));
    }

    private void requireOpen() throws SandboxUnavailable {
        if (closed) {
            throw new SandboxUnavailable("the runner stops");
        }
    }
}
