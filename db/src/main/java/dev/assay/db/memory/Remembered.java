package dev.assay.db.memory;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;

/**
 * Values that never change once they exist, as many as fit; those not asked for the longest time go first. Safe for use by
 * many threads.
 *
 * @param <K> names a value for ever
 * @param <V> must not be changed by anybody
 */
public final class Remembered<K, V> {
    private final long mostBytes;
    private final ToLongFunction<V> size;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * Remembers nothing yet.
     *
     * @param mostBytes what all values together may have; one that is larger by itself is not kept
     * @param size about how many bytes a value has
     */
    public Remembered(long mostBytes, ToLongFunction<V> size) {
        if (mostBytes < 0) {
            throw new IllegalArgumentException("mostBytes is " + mostBytes + " (expected: >= 0)");
        }
        this.mostBytes = mostBytes;
        this.size = requireNonNull(size, "size");
    }

    /** Empty when it is not remembered: read it, and {@link #keep} it. */
    public Optional<V> find(K key) {
        lock.lock();
        try {
            return Optional.ofNullable(values.get(key));
        } finally {
            lock.unlock();
        }
    }

    /** Remembers a value, at the cost of others when there is no room. */
    public void keep(K key, V value) {
        long added = size.applyAsLong(value);
        if (added > mostBytes) {
            return;
        }
        lock.lock();
        try {
            V former = values.put(key, value);
            bytes += added - (former == null ? 0 : size.applyAsLong(former));
            while (bytes > mostBytes) {
                Map.Entry<K, V> oldest = values.entrySet().iterator().next();
                bytes -= size.applyAsLong(oldest.getValue());
                values.remove(oldest.getKey());
            }
        } finally {
            lock.unlock();
        }
    }
}
