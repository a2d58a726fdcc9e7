package dev.assay.db.queue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.json.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** Heartbeats as keys that expire, {@code assay:runner:<runner id>}; the set {@code assay:runners} lists their runners. */
public final class RedisRunnerHeartbeats implements RunnerHeartbeats {
    private static final String PREFIX = "assay:runner:";
    private static final String ALL = "assay:runners";
    private static final int VERSION = 1;

    private final UnifiedJedis redis;

    public RedisRunnerHeartbeats(UnifiedJedis redis) {
        this.redis = requireNonNull(redis, "redis");
    }

    @Override
    public void beat(RunnerStatus status, Duration ttl) {
        redis.set(
                PREFIX + status.runnerId(), write(status), SetParams.setParams().px(ttl.toMillis()));
        redis.sadd(ALL, status.runnerId());
    }

    @Override
    public void stop(String runnerId) {
        redis.del(PREFIX + runnerId);
        redis.srem(ALL, runnerId);
    }

    @Override
    public List<RunnerStatus> alive() {
        List<String> ids = redis.smembers(ALL).stream().sorted().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> values = redis.mget(ids.stream().map(id -> PREFIX + id).toArray(String[]::new));
        List<RunnerStatus> alive = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (values.get(i) == null) {
                // If it beats at this very moment, its next beat lists it again.
                redis.srem(ALL, ids.get(i));
            } else {
                alive.add(read(values.get(i)));
            }
        }
        return alive;
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
