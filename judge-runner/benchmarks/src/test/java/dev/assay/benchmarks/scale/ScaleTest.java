package dev.assay.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.assay.benchmarks.report.Tail;
import dev.assay.db.crowd.CrowdTargets.Target;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ScaleTest {
    private static final Target TARGET =
            new Target(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), "python");

    private static ScaleResults.Compared compared(String request, long small, long large) {
        return new ScaleResults.Compared(
                request, new Tail(1_000, 2_000, small, 100), new Tail(1_100, 2_200, large, 100));
    }

    private static ScaleResults results(long large) {
        return new ScaleResults(
                Map.of("cores", "2"),
                "few in 1 s",
                "many in 100 s",
                List.of(10, 1000),
                200,
                List.of(compared("/me", 4_000, 4_400), compared("/interviews", 10_000, 12_000)),
                compared("all of a user", 10_000, large),
                0,
                0.01);
    }

    @Test
    void the_tail_is_that_of_the_sorted_measurements() {
        assertThat(Tail.of(LongStream.rangeClosed(1, 200).boxed().toList())).isEqualTo(new Tail(100, 190, 198, 200));
        assertThat(Tail.of(List.of())).isEqualTo(new Tail(0, 0, 0, 0));
    }

    @Test
    void the_table_has_both_sides_and_says_whether_the_bar_is_met() {
        assertThat(results(12_000).table())
                .containsPattern("/me +1\\.0 +2\\.0 +4\\.0 +1\\.1 +2\\.2 +4\\.4 +1\\.10\n")
                .contains("p99 of a user's requests, large / small: 1.20 (at most 1.50): met")
                .doesNotContain("something else");
        assertThat(results(16_000).table()).contains("1.60 (at most 1.50): MISSED");
        assertThat(results(15_000).met()).isTrue();
        assertThat(results(15_001).met()).isFalse();
    }

    @Test
    void the_figures_are_written_for_programs_and_drawn() throws Exception {
        JsonNode json = new ObjectMapper().readTree(results(12_000).json());
        assertThat(json.path("readings").path(1).path("large").path("p99").asLong())
                .isEqualTo(12_000);
        assertThat(json.path("all").path("ratio").asDouble()).isEqualTo(1.2);
        assertThat(json.path("met").asBoolean()).isTrue();
        byte[] svg = results(12_000).svg().getBytes(StandardCharsets.UTF_8);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(1 + 4);
    }

    @Test
    void every_reading_has_a_path_of_its_own_and_the_lists_of_everybody_are_for_administrators() {
        assertThat(Reading.values()).extracting(reading -> reading.path(TARGET)).doesNotHaveDuplicates();
        assertThat(Reading.ROUND.path(TARGET)).isEqualTo("/api/v1/rounds/00000000-0000-0000-0000-000000000003");
        assertThat(Reading.RESPONSES.ofAdministrators() || Reading.SUBMISSION.ofAdministrators())
                .isFalse();
        assertThat(Reading.USERS.ofAdministrators() && Reading.AUDIT_OF_USER.ofAdministrators())
                .isTrue();
    }

    /** A server that answers nothing for some time: what came meanwhile has waited that long, and is counted so. */
    @Test
    void requests_come_whether_those_before_are_answered_or_not_and_their_wait_counts() throws Exception {
        CountDownLatch silence = new CountDownLatch(3);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            silence.countDown();
            await(silence);
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/missing") ? 404 : 200, -1);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (HttpClient client = HttpClient.newHttpClient()) {
            OpenLoop.Measured measured = new OpenLoop(client, 100)
                    .run(
                            (reading, random) -> new Visitors.Visit(
                                    Reading.ME,
                                    HttpRequest.newBuilder(
                                                    address.resolve(random.nextInt(10) == 0 ? "/missing" : "/there"))
                                            .build()),
                            List.of(Reading.values()),
                            Duration.ofSeconds(1),
                            7);
            assertThat(measured.micros().get(Reading.ME)).hasSizeGreaterThan(3);
            assertThat(measured.micros().get(Reading.ME)).allMatch(micros -> micros > 0);
            assertThat(measured.refused()).isNotEmpty().allMatch(line -> line.equals("/me was answered 404"));
        } finally {
            server.stop(0);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no other request came meanwhile");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void senseless_options_are_misuse_and_nothing_is_started() {
        for (String[] words : new String[][] {{"--rate", "0"}, {"--seconds", "3"}, {"--fill-only"}, {"--hasty"}}) {
            PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            CommandLine line = new CommandLine(new ScaleCommand(out, out));
            line.setErr(new PrintWriter(out, true, StandardCharsets.UTF_8));
            assertThat(line.execute(words)).as(String.join(" ", words)).isEqualTo(2);
        }
    }
}
