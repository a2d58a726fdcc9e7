package dev.assay.api.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against servers of this machine that do what servers should not. */
class CourierTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final byte[] BODY = "{\"a\":1}".getBytes(UTF_8);
    private static final List<Network> LOOPBACK = List.of(Network.parse("127.0.0.0/8"));

    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();

    /** What a server does with a connection. */
    @FunctionalInterface
    private interface Manner {
        void serve(InputStream in, OutputStream out) throws IOException, InterruptedException;
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    private int server(Manner manner) throws IOException {
        return server(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), manner);
    }

    private int server(ServerSocket socket, Manner manner) {
        open.add(socket);
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket connection = socket.accept();
                    open.add(connection);
                    Thread.ofVirtual().start(() -> {
                        try (connection) {
                            manner.serve(connection.getInputStream(), connection.getOutputStream());
                        } catch (IOException | InterruptedException e) {
                            // The client is gone, which is what most of these tests want.
                            Thread.currentThread().interrupt();
                        }
                    });
                } catch (IOException e) {
                    return;
                }
            }
        });
        return socket.getLocalPort();
    }

    private static Courier courier(Duration limit) throws Exception {
        return new Courier(
                new Destinations(NameLookup.system(), new AddressRule(LOOPBACK)), SSLContext.getDefault(), limit);
    }

    private static Answer post(Duration limit, int port) throws Exception {
        return courier(limit).post(URI.create("http://127.0.0.1:" + port + "/x?y=1"), Map.of("webhook-id", "7"), BODY);
    }

    /** A port at which nobody listens. */
    private static int unused() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Answer.Answered answered(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Answered.class);
        return (Answer.Answered) answer;
    }

    private static Manner answers(String response) {
        return (in, out) -> {
            readRequest(in);
            out.write(response.replace("\n", "\r\n").getBytes(UTF_8));
            out.flush();
        };
    }

    private static String readRequest(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (!read.toString(UTF_8).endsWith(new String(BODY, UTF_8))) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            read.write(next);
        }
        return read.toString(UTF_8);
    }

    @Test
    void a_request_is_posted_as_it_is_and_its_answer_read() throws Exception {
        List<String> requests = new CopyOnWriteArrayList<>();
        int port = server((in, out) -> {
            requests.add(readRequest(in));
            out.write("HTTP/1.1 202 Accepted\r\nRetry-After: 90\r\nContent-Length: 5\r\n\r\nfine!".getBytes(UTF_8));
            out.flush();
        });
        Answer.Answered answer = answered(post(LONG, port));
        assertThat(answer).isEqualTo(new Answer.Answered(202, Optional.of(Duration.ofSeconds(90)), "fine!"));
        assertThat(requests.getFirst())
                .startsWith("POST /x?y=1 HTTP/1.1\r\n")
                .contains("webhook-id: 7\r\n", "Content-Type: application/json", "Host: 127.0.0.1:" + port)
                .doesNotContain("Cookie", "Accept-Encoding")
                .endsWith("\r\n\r\n{\"a\":1}");
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        List<String> followed = new CopyOnWriteArrayList<>();
        int elsewhere = server((in, out) -> followed.add(readRequest(in)));
        int port = server(
                answers("HTTP/1.1 307 There\nLocation: http://127.0.0.1:" + elsewhere + "/\nContent-Length: 0\n\n"));
        assertThat(answered(post(LONG, port)).status()).isEqualTo(307);
        assertThat(followed).isEmpty();
    }

    @Test
    void a_server_that_says_nothing_is_left_after_the_limit() throws Exception {
        int port = server((in, out) -> Thread.sleep(LONG));
        assertThat(post(SHORT, port)).isEqualTo(new Answer.TimedOut());
    }

    @Test
    void a_server_that_answers_drop_by_drop_is_left_after_the_limit() throws Exception {
        int port = server((in, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(20);
            }
        });
        assertThat(post(SHORT, port)).isEqualTo(new Answer.TimedOut());
    }

    @Test
    void a_server_that_does_not_finish_its_handshake_is_left_after_the_limit() throws Exception {
        int port = server((in, out) -> Thread.sleep(LONG));
        Answer answer = courier(SHORT).post(URI.create("https://127.0.0.1:" + port + "/"), Map.of(), BODY);
        assertThat(answer).isNotInstanceOf(Answer.Answered.class);
    }

    @Test
    void of_an_answer_without_end_only_the_beginning_is_read() throws Exception {
        int port = server((in, out) -> {
            readRequest(in);
            out.write("HTTP/1.1 500 Oh\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(UTF_8));
            byte[] chunk = ("400\r\n" + "z".repeat(1024) + "\r\n").getBytes(UTF_8);
            while (true) {
                out.write(chunk);
            }
        });
        Answer.Answered answer = answered(post(LONG, port));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.beginning()).isEqualTo("z".repeat(Courier.LONGEST_ANSWER));
    }

    @Test
    void headers_without_end_are_not_read() throws Exception {
        int port = server((in, out) -> {
            readRequest(in);
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            while (true) {
                out.write("X-More: and more\r\n".getBytes(UTF_8));
            }
        });
        assertThat(post(LONG, port)).isInstanceOf(Answer.Unreachable.class);
    }

    @Test
    void a_connection_that_breaks_off_or_is_not_there_is_said_to_be() throws Exception {
        int port = server((in, out) -> readRequest(in));
        assertThat(post(LONG, port)).isInstanceOf(Answer.Unreachable.class);
        assertThat(post(LONG, unused())).isInstanceOf(Answer.Unreachable.class);
    }

    @Test
    void a_name_that_is_another_server_the_second_time_is_not_connected_to() throws Exception {
        List<String> reached = new CopyOnWriteArrayList<>();
        int port = server((in, out) -> reached.add(readRequest(in)));
        Deque<InetAddress> answers =
                new ArrayDeque<>(List.of(InetAddress.ofLiteral("93.184.215.14"), InetAddress.ofLiteral("127.0.0.1")));
        Destinations destinations = new Destinations(_ -> List.of(answers.removeFirst()), new AddressRule(List.of()));
        URI url = URI.create("https://rebinding.example.org:" + port + "/");

        assertThat(destinations.of(url)).isInstanceOf(Destinations.Destination.Allowed.class);
        Answer answer = new Courier(destinations, SSLContext.getDefault(), LONG).post(url, Map.of(), BODY);

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(reached).isEmpty();
    }

    @Test
    void what_was_checked_is_connected_to_and_nothing_is_looked_up_again() throws Exception {
        int port = server(answers("HTTP/1.1 204 No Content\n\n"));
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(InetAddress.ofLiteral("127.0.0.1")));
        Destinations destinations = new Destinations(_ -> List.of(answers.removeFirst()), new AddressRule(LOOPBACK));
        URI url = URI.create("http://once.example.org:" + port + "/");

        Answer answer = new Courier(destinations, SSLContext.getDefault(), LONG).post(url, Map.of(), BODY);

        assertThat(answered(answer).status()).isEqualTo(204);
        assertThat(answers).isEmpty();
    }

    @Test
    void of_several_addresses_those_that_are_not_public_are_left_out() {
        List<InetAddress> all = List.of(
                InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("::1"));
        Destinations destinations = new Destinations(_ -> all, new AddressRule(List.of()));
        assertThat(destinations.of(URI.create("https://many.example.org/")))
                .isEqualTo(new Destinations.Destination.Allowed(List.of(InetAddress.ofLiteral("1.1.1.1"))));
    }

    @Test
    void numbers_in_unusual_forms_and_other_schemes_lead_nowhere() {
        Destinations destinations = new Destinations(NameLookup.system(), new AddressRule(List.of()));
        for (String url : List.of(
                "https://2130706433/",
                "https://127.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[fe80::1%25lo]/",
                "https://localhost/",
                "https://169.254.169.254/latest/meta-data/",
                "http://1.1.1.1/",
                "ftp://1.1.1.1/",
                "https://user@1.1.1.1/",
                "https://1.1.1.1:0/",
                "https:///path",
                "https://1.1.1.1/#part",
                "mailto:somebody")) {
            assertThat(destinations.of(URI.create(url))).as(url).isInstanceOf(Destinations.Destination.Refused.class);
        }
        assertThat(destinations.of(URI.create("https://1.1.1.1/")))
                .isInstanceOf(Destinations.Destination.Allowed.class);
    }

    @Test
    void a_certificate_must_be_of_the_name_that_was_asked_for(@TempDir Path folder) throws Exception {
        SSLContext ours = certified(folder.resolve("store.p12"), "hooks.example.org");
        ServerSocket socket = ours.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        int port = server(socket, answers("HTTP/1.1 204 No Content\n\n"));
        Destinations destinations =
                new Destinations(_ -> List.of(InetAddress.getLoopbackAddress()), new AddressRule(LOOPBACK));
        Courier trusting = new Courier(destinations, ours, LONG);

        Answer right = trusting.post(URI.create("https://hooks.example.org:" + port + "/"), Map.of(), BODY);
        Answer wrong = trusting.post(URI.create("https://other.example.org:" + port + "/"), Map.of(), BODY);
        Answer unknown = new Courier(destinations, SSLContext.getDefault(), LONG)
                .post(URI.create("https://hooks.example.org:" + port + "/"), Map.of(), BODY);

        assertThat(answered(right).status()).isEqualTo(204);
        assertThat(wrong).isInstanceOf(Answer.Unreachable.class);
        assertThat(unknown).isInstanceOf(Answer.Unreachable.class);
    }

    /** A new key and a certificate of its own for the name, used and believed. */
    private static SSLContext certified(Path store, String name) throws Exception {
        String password = "changeit";
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .redirectOutput(store.resolveSibling("keytool.log").toFile())
                .start();
        assertThat(made.waitFor()).as(store.toString()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, password.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, password.toCharArray());
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
