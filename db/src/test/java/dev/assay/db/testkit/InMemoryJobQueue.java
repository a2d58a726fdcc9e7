package dev.assay.db.testkit;

import dev.assay.db.judging.JobId;
import dev.assay.db.judging.Lane;
import dev.assay.db.queue.JobQueue;
import dev.assay.db.queue.QueueEntry;
import dev.assay.db.queue.QueuePlace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The queue in the memory of one process, for tests that need no Redis. */
public final class InMemoryJobQueue implements JobQueue {
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition appended = lock.newCondition();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private String epoch = newEpoch();
    private long lastId;

    public InMemoryJobQueue(InstantSource clock) {
        this.clock = clock;
    }

    /** Loses everything, as a Redis without persistence does when it restarts. */
    public void lose() {
        lock.lock();
        try {
            slots.clear();
            epoch = newEpoch();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public QueuePlace append(Lane lane, JobId job) {
        lock.lock();
        try {
            QueueEntry entry = new QueueEntry(lane, Long.toString(++lastId), job);
            slots.put(entry.entryId(), new Slot(entry));
            appended.signalAll();
            return new QueuePlace(entry, epoch);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String epoch() {
        lock.lock();
        try {
            return epoch;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean holds(Lane lane, String entryId) {
        lock.lock();
        try {
            return slots.containsKey(entryId) && slots.get(entryId).entry.lane() == lane;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<QueueEntry> take(String consumer, Duration block) {
        lock.lock();
        try {
            long nanos = block.toNanos();
            List<QueueEntry> taken = takeFirst();
            while (taken.isEmpty() && nanos > 0) {
                nanos = appended.awaitNanos(nanos);
                taken = takeFirst();
            }
            return taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void acknowledge(QueueEntry entry) {
        lock.lock();
        try {
            slots.remove(entry.entryId());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<QueueEntry> adopt(String consumer, Duration idle) {
        lock.lock();
        try {
            Instant now = clock.instant();
            List<QueueEntry> adopted = new ArrayList<>();
            for (Slot slot : slots.values()) {
                if (slot.takenAt != null && !slot.takenAt.plus(idle).isAfter(now)) {
                    slot.takenAt = now;
                    adopted.add(slot.entry);
                }
            }
            return adopted;
        } finally {
            lock.unlock();
        }
    }

    private List<QueueEntry> takeFirst() {
        for (Lane lane : Lane.values()) {
            for (Slot slot : slots.values()) {
                if (slot.takenAt == null && slot.entry.lane() == lane) {
                    slot.takenAt = clock.instant();
                    return List.of(slot.entry);
                }
            }
        }
        return List.of();
    }

    private static String newEpoch() {
        return UUID.randomUUID().toString();
    }

    private static final class Slot {
        private final QueueEntry entry;
        /** When it was last taken, or null while it waits. */
        private Instant takenAt;

        Slot(QueueEntry entry) {
            this.entry = entry;
        }
    }
}
