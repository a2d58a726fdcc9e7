package dev.assay.standalone.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.assay.image.ImageFile;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Serves one page and its images to this machine alone, made anew each time they are asked for. */
final class PreviewServer implements AutoCloseable {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final Supplier<String> page;
    private final Function<String, Optional<ImageFile>> images;

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @param images of the page, by their paths
     */
    PreviewServer(int port, Supplier<String> page, Function<String, Optional<ImageFile>> images) {
        this.page = page;
        this.images = images;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new Problem(
                    "cannot listen on port " + port + ": " + e.getMessage() + "; name another with --port", e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Another site's page may point a browser here under a name of its own; it gets nothing. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String authority = exchange.getRequestHeaders().getFirst("Host");
            int port = server.getAddress().getPort();
            if (!Set.of("127.0.0.1:" + port, "localhost:" + port).contains(String.valueOf(authority))) {
                exchange.sendResponseHeaders(421, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, -1);
            } else if (exchange.getRequestURI().getPath().equals("/")) {
                send(exchange, "text/html; charset=utf-8", page.get().getBytes(StandardCharsets.UTF_8));
            } else {
                Optional<ImageFile> image =
                        images.apply(exchange.getRequestURI().getPath());
                if (image.isPresent()) {
                    send(
                            exchange,
                            image.get().image().format().mediaType(),
                            image.get().bytes());
                } else {
                    exchange.sendResponseHeaders(404, -1);
                }
            }
        }
    }

    private static void send(HttpExchange exchange, String mediaType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
