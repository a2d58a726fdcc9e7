package dev.assay.benchmarks.scale;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that come when they come, whether those before are answered or not, at random moments that lie one after the other
 * as those of many independent people do. What a request takes counts from the moment for which it was planned.
 */
final class OpenLoop {
    private final HttpClient client;
    private final double perSecond;

    /** @param perSecond on average; more than zero */
    OpenLoop(HttpClient client, double perSecond) {
        this.client = client;
        this.perSecond = perSecond;
    }

    /** Makes requests. */
    @FunctionalInterface
    interface Visits {
        Visitors.Visit next(Reading reading, SplittableRandom random);
    }

    /**
     * What came of it.
     *
     * @param micros from the planned moment to the whole answer, for each that was answered with 200
     * @param refused the first words of the other answers
     */
    record Measured(Map<Reading, List<Long>> micros, List<String> refused) {}

    /**
     * The same kinds of requests at the same moments for the same seed.
     *
     * @param readings those there are, of each as many on average
     */
    Measured run(Visits visits, List<Reading> readings, Duration time, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Measured measured = new Measured(new EnumMap<>(Reading.class), new ArrayList<>());
        long start = System.nanoTime() + Duration.ofMillis(50).toNanos();
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            long planned = start;
            while (planned - start < time.toNanos()) {
                Visitors.Visit visit = visits.next(readings.get(random.nextInt(readings.size())), random);
                long moment = planned;
                await(moment);
                requests.execute(() -> perform(visit, moment, measured));
                planned += (long) (-Math.log(1 - random.nextDouble()) * 1e9 / perSecond);
            }
        }
        return measured;
    }

    private void perform(Visitors.Visit visit, long planned, Measured into) {
        try {
            HttpResponse<byte[]> response = client.send(visit.request(), HttpResponse.BodyHandlers.ofByteArray());
            long micros = (System.nanoTime() - planned) / 1000;
            synchronized (into) {
                if (response.statusCode() == 200) {
                    into.micros()
                            .computeIfAbsent(visit.reading(), _ -> new ArrayList<>())
                            .add(micros);
                } else {
                    into.refused().add(visit.reading().label() + " was answered " + response.statusCode());
                }
            }
        } catch (IOException e) {
            synchronized (into) {
                into.refused().add(visit.reading().label() + " was not answered: " + e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(long moment) {
        long left = moment - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = moment - System.nanoTime();
        }
    }
}
