package dev.assay.runner.pool;

import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.runner.sandbox.Sandboxes;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
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

    private final Sandboxes sandboxes;
    private final PoolSettings settings;
    private final InstantSource clock;
    private final ExecutorService background = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("sandboxes-", 0).factory());
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Shelves shelves = new Shelves();
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

    /**
     * Lends an idle sandbox of that kind, if there is one, to somebody who brings it back as soon as anybody else wants one:
     * who asks meanwhile waits for it.
     */
    public Optional<SandboxLease> leaseIdle(SandboxKind kind) {
        lock.lock();
        try {
            Optional<PooledSandbox> idle = closed
                    ? Optional.empty()
                    : Optional.ofNullable(shelf(kind).idle().pollFirst());
            idle.ifPresent(pooled -> {
                shelf(kind).guests().add(pooled);
                lend(pooled);
            });
            return idle.map(pooled -> new SandboxLease(this, pooled));
        } finally {
            lock.unlock();
        }
    }

    /** Has a sandbox of that kind ready from now on, made in the background. */
    public void keepWarm(SandboxKind kind) {
        locked(() -> {
            shelf(kind).keepResident();
            planAhead(kind);
        });
    }

    /** Lets go of what is too old or was not asked for in a long time. To be called every now and then. */
    public void tidy() {
        locked(() -> {
            shelves.kinds().forEach(this::tidy);
            shelves.dropEmpty(settings, clock.instant());
        });
    }

    /** Sandboxes there are or are being made. */
    public int size() {
        lock.lock();
        try {
            return shelves.size();
        } finally {
            lock.unlock();
        }
    }

    /** Kills all sandboxes, lent ones too, and returns when they are gone. */
    @Override
    public void close() {
        locked(() -> {
            closed = true;
            for (SandboxKind kind : shelves.kinds()) {
                shelf(kind).idle().forEach(this::remove);
                shelf(kind).idle().clear();
                shelf(kind).lent().forEach(this::remove);
            }
            changed.signalAll();
            background.shutdown();
        });
        background.close();
    }

    void takeBack(PooledSandbox pooled) {
        locked(() -> {
            Shelf shelf = shelf(pooled.kind());
            shelf.lent().remove(pooled);
            shelf.guests().remove(pooled);
            if (pooled.sandbox().oddity().isPresent() || pooled.isWornOut(settings, clock.instant())) {
                retire(pooled);
            } else if (!closed) {
                shelf.settling(1);
                if (pooled.sandbox().isInJob()) {
                    background.execute(() -> settle(pooled));
                } else {
                    settle(pooled);
                }
            }
            changed.signalAll();
        });
    }

    private void settle(PooledSandbox pooled) {
        try {
            pooled.sandbox().end();
        } catch (IOException _) {
            // The sandbox now says itself what is odd about it.
        }
        locked(() -> {
            shelf(pooled.kind()).settling(-1);
            if (pooled.sandbox().oddity().isPresent()) {
                retire(pooled);
            } else {
                putAside(pooled);
            }
            changed.signalAll();
        });
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
            if (closed) {
                throw new SandboxUnavailable("the runner stops");
            }
            PooledSandbox idle = shelf.idle().pollFirst();
            if (idle == null) {
                makeRoom(kind);
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
        try {
            return make(kind, this::lend);
        } catch (IOException e) {
            throw new SandboxUnavailable("no sandbox for %s: %s".formatted(kind, e.getMessage()), e);
        }
    }

    private void makeAhead(SandboxKind kind) {
        try {
            make(kind, this::putAside);
        } catch (IOException | RuntimeException e) {
            LOG.warn("no sandbox for {} could be made ahead: {}", kind, e.getMessage());
        }
    }

    /** Makes one that was announced on its shelf; puts it to use with the lock held. */
    private PooledSandbox make(SandboxKind kind, Consumer<PooledSandbox> use) throws IOException {
        Optional<PooledSandbox> made = Optional.empty();
        try {
            made = Optional.of(new PooledSandbox(kind, sandboxes.open(kind), clock.instant()));
            return made.get();
        } finally {
            Optional<PooledSandbox> arrived = made;
            locked(() -> {
                shelf(kind).making(-1);
                arrived.ifPresent(use);
                changed.signalAll();
            });
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
        if (!closed && shelf(kind).needsAnother(settings) && makeRoom(kind)) {
            shelf(kind).making(1);
            background.execute(() -> makeAhead(kind));
        }
    }

    /** Makes room for one more, at the cost of one whose kind was not asked for as lately; false without. The lock is held. */
    private boolean makeRoom(SandboxKind kind) {
        if (shelves.size() < settings.maxSandboxes()) {
            return true;
        }
        Optional<PooledSandbox> leaving = shelves.takeIdleSince(shelf(kind).lastAsked());
        leaving.ifPresent(this::remove);
        return leaving.isPresent();
    }

    /** The lock is held. */
    private void tidy(SandboxKind kind) {
        Instant now = clock.instant();
        shelf(kind).takeStale(settings, now).forEach(this::remove);
        if (!shelf(kind).isForgotten(settings, now)) {
            planAhead(kind);
        }
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
        return shelves.of(kind, clock.instant());
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
