package dev.assay.api.limit;

import static java.util.Objects.requireNonNull;

import dev.assay.api.problem.ProblemException;
import dev.assay.db.limit.Admission;
import dev.assay.db.limit.Budget;
import dev.assay.db.limit.LocalRateLimiter;
import dev.assay.db.limit.Rate;
import dev.assay.db.limit.RateLimiter;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Counts requests and refuses those that are too many. Every request is counted once, in one conversation with Redis: most when
 * their caller is known; submissions once their body says what they are, and until then in this process alone.
 */
@Singleton
public final class RequestLimits {
    private final RateLimits limits;
    private final RateLimiter limiter;
    private final RateLimiter unread = new LocalRateLimiter();
    private final InstantSource clock;
    private final Map<LimitedUse, LongAdder> refused = new EnumMap<>(LimitedUse.class);

    public RequestLimits(RateLimits limits, RateLimiter limiter, InstantSource clock) {
        this.limits = requireNonNull(limits, "limits is null");
        this.limiter = requireNonNull(limiter, "limiter is null");
        this.clock = requireNonNull(clock, "clock is null");
        for (LimitedUse use : LimitedUse.values()) {
            refused.put(use, new LongAdder());
        }
    }

    /** Whether it is worth asking from where a request comes that nobody we know has sent. */
    public boolean countsAnonymous(HttpRequest<?> request) {
        return LimitedUse.isCounted(request.getPath())
                && !limits.of(LimitedUse.ANONYMOUS).isEmpty();
    }

    /**
     * Counts a request whose caller is known, or known to be nobody. May block for as long as Redis takes to answer.
     *
     * @throws ProblemException 429 when there were too many
     */
    public void arrived(HttpRequest<?> request, Holder holder) {
        if (!LimitedUse.isCounted(request.getPath())) {
            return;
        }
        switch (holder) {
            case Holder.Address _ ->
                take(request, limiter, LimitedUse.ANONYMOUS, holder, limits.of(LimitedUse.ANONYMOUS));
            case Holder.Token token -> take(request, limiter, LimitedUse.TOKENS, holder, rates(token));
            case Holder.User _ -> {
                Optional<LimitedUse> use = LimitedUse.of(request.getMethod(), request.getPath());
                if (use.isPresent()) {
                    take(request, use.get(), holder);
                } else {
                    take(request, unread, LimitedUse.WRITES, holder, limits.of(LimitedUse.WRITES));
                }
            }
        }
    }

    /**
     * Counts a request once its body says what it is.
     *
     * @throws ProblemException 429 when there were too many
     */
    public void take(HttpRequest<?> request, LimitedUse use, Holder holder) {
        take(request, limiter, use, holder, limits.of(use));
    }

    /** What is allowed. */
    public RateLimits limits() {
        return limits;
    }

    /** How many requests this process has refused since it was started. */
    public long refused(LimitedUse use) {
        return refused.get(use).sum();
    }

    private void take(HttpRequest<?> request, RateLimiter counter, LimitedUse use, Holder holder, List<Rate> rates) {
        if (rates.isEmpty()) {
            return;
        }
        List<Budget> budgets = IntStream.range(0, rates.size())
                .mapToObj(place -> new Budget(name(use, place) + ":" + holder.key(), rates.get(place)))
                .toList();
        Admission admission = counter.take(budgets, clock.instant());
        Map<String, String> headers = LimitHeaders.of(use, rates, admission);
        LimitHeaders.note(request, headers);
        if (admission instanceof Admission.Refused(Duration retryAfter, List<Admission.Left> _)) {
            refused.get(use).increment();
            throw ProblemException.tooMany(
                    "There were too many requests of the kind '" + use.code() + "' (expected: at most "
                            + String.join(
                                    " and ", rates.stream().map(Rate::toString).toList()) + ").",
                    retryAfter,
                    headers);
        }
    }

    private List<Rate> rates(Holder.Token token) {
        if (token.perMinute().isEmpty()) {
            return limits.of(LimitedUse.TOKENS);
        }
        int own = token.perMinute().getAsInt();
        return own == 0 ? List.of() : List.of(Rate.perMinute(own));
    }

    /** Of a policy and its budget; uses have one rate, or several. */
    static String name(LimitedUse use, int place) {
        return place == 0 ? use.code() : use.code() + "-" + (place + 1);
    }
}
