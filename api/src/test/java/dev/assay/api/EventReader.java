package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A reader of a stream of events that stays open. */
final class EventReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stream<String> body;
    private final Thread reading;

    EventReader(HttpRequest request) {
        try {
            HttpResponse<Stream<String>> response = client.send(request, BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
            body = response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        reading = Thread.ofVirtual().start(() -> {
            try {
                body.forEach(lines::add);
            } catch (RuntimeException closed) {
                lines.add("closed");
            }
        });
    }

    void await(Predicate<String> wanted) throws InterruptedException {
        await(wanted, () -> {});
    }

    void awaitEvent(String name) throws InterruptedException {
        awaitEvent(name, () -> {});
    }

    /** @param meanwhile is done again and again until then */
    void awaitEvent(String name, Runnable meanwhile) throws InterruptedException {
        await(line -> line.equals("event: " + name), meanwhile);
    }

    private void await(Predicate<String> wanted, Runnable meanwhile) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (lines.stream().noneMatch(wanted)) {
            assertThat(Instant.now()).as("so far: " + lines).isBefore(end);
            meanwhile.run();
            Thread.sleep(50);
        }
    }

    /** Everything there was until the server ended it. */
    String text() throws InterruptedException {
        assertThat(reading.join(PATIENCE)).as("so far: " + lines).isTrue();
        return String.join("\n", lines);
    }

    List<String> events() {
        return after("event: ");
    }

    String lastId() {
        return after("id: ").getLast();
    }

    private List<String> after(String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
