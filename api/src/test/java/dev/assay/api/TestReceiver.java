package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whoever receives webhooks: it keeps what comes, and answers as it is told to, 204 otherwise. */
final class TestReceiver implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private final Queue<Integer> next = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Integer>> nextOf = new ConcurrentHashMap<>();
    private volatile Optional<Integer> always = Optional.empty();

    TestReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    /** A request, as a receiver sees it. */
    record Received(String id, String timestamp, List<String> signatures, String body) {
        /** As the Standard Webhooks have it, by somebody who has only read them. */
        boolean isSignedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                byte[] wanted = mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8));
                return signatures.stream()
                        .filter(signature -> signature.startsWith("v1,"))
                        .map(signature -> Base64.getDecoder().decode(signature.substring("v1,".length())))
                        .anyMatch(signature -> MessageDigest.isEqual(signature, wanted));
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + body, e);
            }
        }

        String type() {
            return json().path("type").asText();
        }

        String data(String field) {
            return json().path("data").path(field).asText();
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks?key=canary-of-the-address";
    }

    /** Answers the next requests with these. */
    void answer(Integer... statuses) {
        next.addAll(Arrays.asList(statuses));
    }

    /** Answers the next requests of that type with these. */
    void answerType(String type, Integer... statuses) {
        nextOf.put(type, new ConcurrentLinkedQueue<>(Arrays.asList(statuses)));
    }

    /** Answers everything else with this from now on. */
    void answerAlways(int status) {
        always = Optional.of(status);
    }

    List<Received> received() {
        return List.copyOf(all);
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Received received = new Received(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                List.of(exchange.getRequestHeaders()
                        .getFirst("webhook-signature")
                        .split(" ", -1)),
                body);
        all.add(received);
        Integer ofType = Optional.ofNullable(nextOf.get(received.type()))
                .map(Queue::poll)
                .orElse(null);
        Integer told = ofType == null ? next.poll() : ofType;
        int status = told == null ? always.orElse(204) : told;
        byte[] answer = ("answer " + status).getBytes(UTF_8);
        exchange.sendResponseHeaders(status, status == 204 ? -1 : answer.length);
        if (status != 204) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
