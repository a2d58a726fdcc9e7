package dev.assay.standalone.installation;

import dev.assay.standalone.console.Problem;
import dev.assay.standalone.process.SupervisedChild;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Waiting for something that processes make true, and seeing early that they never will. */
public final class Readiness {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    /** One end may be bad luck (a port taken in the last moment); the second tells. */
    private static final int ENDS_THAT_TELL = 2;

    private final InstantSource clock;

    Readiness(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws Problem if it does not come true in that time, or one of the processes keeps ending */
    void await(List<SupervisedChild> children, BooleanSupplier condition, Duration limit) {
        Instant end = clock.instant().plus(limit);
        while (!condition.getAsBoolean()) {
            for (SupervisedChild child : children) {
                if (child.ends() >= ENDS_THAT_TELL) {
                    throw new Problem(child.spec().name() + " ends with exit code "
                            + child.lastExitCode().orElseThrow() + ": " + words(child));
                }
            }
            if (clock.instant().isAfter(end)) {
                SupervisedChild last = children.getLast();
                throw new Problem(
                        last.spec().name() + " is not ready after " + limit.toSeconds() + " s: " + words(last));
            }
            pause();
        }
    }

    /** Whether the API at that address says that submissions are judged. */
    public static boolean ready(URI api) {
        return status(api.resolve("/readyz")) == 200;
    }

    private static int status(URI uri) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String words(SupervisedChild child) {
        return LogTail.telling(child.spec().log()) + " (log: " + child.spec().log() + ")";
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }
}
