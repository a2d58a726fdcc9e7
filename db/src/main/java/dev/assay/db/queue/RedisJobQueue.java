package dev.assay.db.queue;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JobId;
import dev.assay.db.judging.Lane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.params.XAutoClaimParams;
import redis.clients.jedis.params.XReadGroupParams;
import redis.clients.jedis.resps.StreamEntry;

/**
 * The queue as three Redis streams, {@code assay:queue:run}, {@code …:submit} and {@code …:batch}, read by one consumer
 * group. The epoch is a key beside them: it is made once and lost together with the streams.
 */
public final class RedisJobQueue implements JobQueue {
    private static final Logger LOG = LoggerFactory.getLogger(RedisJobQueue.class);
    private static final String PREFIX = "assay:queue:";
    private static final String EPOCH = PREFIX + "epoch";
    private static final String GROUP = "runners";
    private static final String FIELD = "job";
    private static final int ADOPTED_AT_ONCE = 8;
    private static final List<String> KEYS =
            Stream.of(Lane.values()).map(RedisJobQueue::key).toList();

    /** The entry's id and the epoch it belongs to, which is begun with it where there is none. */
    private static final String APPEND = """
            local epoch = redis.call('GET', KEYS[2])
            if not epoch then
                epoch = ARGV[3]
                redis.call('SET', KEYS[2], epoch)
            end
            return {redis.call('XADD', KEYS[1], '*', ARGV[1], ARGV[2]), epoch}""";

    /** The lane's key, the entry's id, and its job. */
    private static final String TAKE_FIRST = """
            for lane = 1, #KEYS do
                local read = redis.call('XREADGROUP', 'GROUP', ARGV[1], ARGV[2], 'COUNT', 1, 'STREAMS', KEYS[lane], '>')
                if read then
                    local entry = read[1][2][1]
                    local job = entry[2][1] == ARGV[3] and entry[2][2] or ''
                    return {KEYS[lane], entry[1], job}
                end
            end
            return false""";

    /** Both or none: an entry that is acknowledged and still there would be held for ever. */
    private static final String ACKNOWLEDGE = """
            redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
            return redis.call('XDEL', KEYS[1], ARGV[2])""";

    private final UnifiedJedis redis;

    /** The client's pool needs a connection for each consumer that waits, and some to spare. */
    public RedisJobQueue(UnifiedJedis redis) {
        this.redis = requireNonNull(redis, "redis");
    }

    @Override
    public QueuePlace append(Lane lane, JobId job) {
        List<?> appended = (List<?>) redis.eval(
                APPEND,
                List.of(key(lane), EPOCH),
                List.of(FIELD, job.toString(), UUID.randomUUID().toString()));
        return new QueuePlace(new QueueEntry(lane, (String) appended.get(0), job), (String) appended.get(1));
    }

    @Override
    public String epoch() {
        String epoch = redis.get(EPOCH);
        if (epoch != null) {
            return epoch;
        }
        String fresh = UUID.randomUUID().toString();
        return redis.set(EPOCH, fresh, SetParams.setParams().nx()) == null ? epoch() : fresh;
    }

    @Override
    public boolean holds(Lane lane, String entryId) {
        return !redis.xrange(key(lane), entryId, entryId).isEmpty();
    }

    @Override
    public List<QueueEntry> take(String consumer, Duration block) {
        requireShort(block);
        List<QueueEntry> waiting = first(consumer);
        if (!waiting.isEmpty()) {
            return waiting;
        }
        int millis = Math.toIntExact(block.toMillis());
        // To Redis, zero means for ever.
        return millis == 0 ? List.of() : read(consumer, params().block(millis), List.of(Lane.values()));
    }

    @Override
    public void acknowledge(QueueEntry entry) {
        redis.eval(ACKNOWLEDGE, List.of(key(entry.lane())), List.of(GROUP, entry.entryId()));
    }

    @Override
    public List<QueueEntry> adopt(String consumer, Duration idle) {
        List<QueueEntry> adopted = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            int room = ADOPTED_AT_ONCE - adopted.size();
            if (room > 0) {
                adopted.addAll(entries(lane, overdue(lane, consumer, idle, room)));
            }
        }
        return adopted;
    }

    private List<StreamEntry> overdue(Lane lane, String consumer, Duration idle, int most) {
        List<StreamEntry> overdue = new ArrayList<>();
        StreamEntryID start = new StreamEntryID(0, 0);
        do {
            StreamEntryID from = start;
            XAutoClaimParams count = XAutoClaimParams.xAutoClaimParams().count(most - overdue.size());
            var page = withGroups(() -> redis.xautoclaim(key(lane), GROUP, consumer, idle.toMillis(), from, count));
            overdue.addAll(page.getValue());
            start = page.getKey();
        } while (overdue.size() < most && start.getTime() + start.getSequence() != 0);
        return overdue;
    }

    /** The next entry that is there, of the first lane that has one: lane by lane, and all of it in one conversation with Redis. */
    private List<QueueEntry> first(String consumer) {
        Object found = withGroups(() -> redis.eval(TAKE_FIRST, KEYS, List.of(GROUP, consumer, FIELD)));
        if (!(found instanceof List<?> parts)) {
            return List.of();
        }
        Lane lane =
                Lane.valueOf(((String) parts.get(0)).substring(PREFIX.length()).toUpperCase(Locale.ROOT));
        StreamEntry entry =
                new StreamEntry(new StreamEntryID((String) parts.get(1)), Map.of(FIELD, (String) parts.get(2)));
        return entries(lane, List.of(entry));
    }

    private List<QueueEntry> read(String consumer, XReadGroupParams params, List<Lane> lanes) {
        Map<String, StreamEntryID> fresh = new LinkedHashMap<>();
        lanes.forEach(lane -> fresh.put(key(lane), StreamEntryID.XREADGROUP_UNDELIVERED_ENTRY));
        var streams = withGroups(() -> redis.xreadGroupAsMap(GROUP, consumer, params, fresh));
        if (streams == null || streams.isEmpty()) {
            return List.of();
        }
        List<QueueEntry> taken = new ArrayList<>();
        lanes.forEach(lane -> taken.addAll(entries(lane, streams.getOrDefault(key(lane), List.of()))));
        return taken;
    }

    private List<QueueEntry> entries(Lane lane, List<StreamEntry> stream) {
        List<QueueEntry> entries = new ArrayList<>();
        for (StreamEntry entry : stream) {
            job(lane, entry)
                    .ifPresent(job ->
                            entries.add(new QueueEntry(lane, entry.getID().toString(), job)));
        }
        return entries;
    }

    private Optional<JobId> job(Lane lane, StreamEntry entry) {
        String text = entry.getFields().getOrDefault(FIELD, "");
        try {
            return Optional.of(JobId.parse(text));
        } catch (IllegalArgumentException foreign) {
            LOG.warn("entry {} of lane {} is not ours and is removed: {}", entry.getID(), lane, foreign.getMessage());
            redis.xack(key(lane), GROUP, entry.getID());
            redis.xdel(key(lane), entry.getID());
            return Optional.empty();
        }
    }

    /** The group goes when Redis loses its data: then it is made again, from the start of the stream. */
    private <T> T withGroups(Supplier<T> command) {
        try {
            return command.get();
        } catch (JedisDataException e) {
            if (!e.getMessage().contains("NOGROUP") && !e.getMessage().startsWith("UNBLOCKED")) {
                throw e;
            }
            createGroups();
            return command.get();
        }
    }

    private void createGroups() {
        for (Lane lane : Lane.values()) {
            try {
                redis.xgroupCreate(key(lane), GROUP, new StreamEntryID(0, 0), true);
            } catch (JedisDataException e) {
                if (!e.getMessage().startsWith("BUSYGROUP")) {
                    throw e;
                }
            }
        }
    }

    private static XReadGroupParams params() {
        return XReadGroupParams.xReadGroupParams().count(1);
    }

    private static void requireShort(Duration block) {
        if (block.isNegative() || block.compareTo(MAX_BLOCK) > 0) {
            throw new IllegalArgumentException("block is " + block + " (expected: 0 to " + MAX_BLOCK + ")");
        }
    }

    private static String key(Lane lane) {
        return PREFIX + lane.name().toLowerCase(Locale.ROOT);
    }
}
