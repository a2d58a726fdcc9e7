package dev.assay.db.limit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/**
 * Counts in Redis, for all processes together: one key for each budget, {@code assay:limit:<name>}, which holds when the budget
 * is full again. Asking is one script, which Redis runs at one go, and one round trip.
 *
 * <p>Throws {@link redis.clients.jedis.exceptions.JedisException} when Redis cannot be reached.
 */
public final class RedisRateLimiter implements RateLimiter {
    private static final String PREFIX = "assay:limit:";

    /**
     * What {@link Cells#ask} does. Keys stay a minute longer than they say anything, for processes whose clocks are behind.
     * Arguments are the instant, and for each key its interval and its span; the answer is the wait, and for each key how much
     * is used; all in microseconds.
     */
    private static final String ASK = """
            local now = tonumber(ARGV[1])
            local wait, before, after, answer = 0, {}, {}, {}
            for i = 1, #KEYS do
                local interval, span = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
                local full = tonumber(redis.call('GET', KEYS[i]) or '0')
                before[i] = math.min(math.max(full, now), now + span)
                after[i] = before[i] + interval
                wait = math.max(wait, after[i] - span - now)
            end
            answer[1] = wait
            for i = 1, #KEYS do
                if wait == 0 then
                    before[i] = after[i]
                    redis.call('SET', KEYS[i], string.format('%.0f', after[i]), 'PX',
                        string.format('%.0f', math.ceil((after[i] - now) / 1000) + 60000))
                end
                answer[i + 1] = before[i] - now
            end
            return answer""";

    private final UnifiedJedis redis;
    private volatile String digest = "";

    public RedisRateLimiter(UnifiedJedis redis) {
        this.redis = requireNonNull(redis, "redis");
    }

    @Override
    public Admission take(List<Budget> budgets, Instant now) {
        List<String> keys = new ArrayList<>(budgets.size());
        List<String> arguments = new ArrayList<>(2 * budgets.size() + 1);
        arguments.add(Long.toString(Cells.micros(now)));
        for (Budget budget : budgets) {
            keys.add(PREFIX + budget.name());
            arguments.add(Long.toString(budget.rate().intervalMicros()));
            arguments.add(Long.toString(budget.rate().spanMicros()));
        }
        List<Long> answer =
                ((List<?>) ask(keys, arguments)).stream().map(Long.class::cast).toList();
        return Cells.admission(budgets, answer.getFirst(), answer.subList(1, answer.size()));
    }

    /** Redis keeps scripts until it is restarted; then, and the first time, it has to be told once more. */
    private Object ask(List<String> keys, List<String> arguments) {
        try {
            if (!digest.isEmpty()) {
                return redis.evalsha(digest, keys, arguments);
            }
        } catch (JedisNoScriptException e) {
            digest = "";
        }
        digest = redis.scriptLoad(ASK);
        return redis.evalsha(digest, keys, arguments);
    }
}
