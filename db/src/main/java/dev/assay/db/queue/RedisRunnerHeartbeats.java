package dev.assay.db.queue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.json.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.resps.ScanResult;

/** Heartbeats as keys that expire, {@code assay:runner:<runner id>}. */
public final class RedisRunnerHeartbeats implements RunnerHeartbeats {
    private static final String PREFIX = "assay:runner:";
    private static final int VERSION = 1;

    private final UnifiedJedis redis;

    public RedisRunnerHeartbeats(UnifiedJedis redis) {
        this.redis = requireNonNull(redis, "redis");
    }

    @Override
    public void beat(RunnerStatus status, Duration ttl) {
        redis.set(
                PREFIX + status.runnerId(), write(status), SetParams.setParams().px(ttl.toMillis()));
    }

    @Override
    public void stop(String runnerId) {
        redis.del(PREFIX + runnerId);
    }

    @Override
    public List<RunnerStatus> alive() {
        Set<String> keys = keys();
        if (keys.isEmpty()) {
            return List.of();
        }
        Stream<String> values = redis.mget(keys.toArray(String[]::new)).stream().filter(Objects::nonNull);
        return values.map(RedisRunnerHeartbeats::read)
                .sorted(Comparator.comparing(RunnerStatus::runnerId))
                .toList();
    }

    private Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            ScanResult<String> page = redis.scan(cursor, new ScanParams().match(PREFIX + "*"));
            keys.addAll(page.getResult());
            cursor = page.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        return keys;
    }

    private static String write(RunnerStatus status) {
        ObjectNode document = JsonText.document(VERSION);
        document.put("runner_id", status.runnerId());
        ArrayNode languages = document.putArray("languages");
        status.languages().forEach(languages::add);
        document.put("slots", status.slots()).put("at", status.at().toString());
        return JsonText.of(document).text();
    }

    private static RunnerStatus read(String text) {
        JsonNode document = new JsonText(text).document("a runner's heartbeat", VERSION);
        List<String> languages = new ArrayList<>();
        document.required("languages").forEach(language -> languages.add(language.asText()));
        return new RunnerStatus(
                document.required("runner_id").asText(),
                languages,
                document.required("slots").asInt(),
                Instant.parse(document.required("at").asText()));
    }
}
