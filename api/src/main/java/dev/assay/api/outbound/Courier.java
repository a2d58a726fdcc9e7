package dev.assay.api.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.api.outbound.Destinations.Destination;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts JSON to servers of strangers. A request has its own connection, to an address that was checked, and ends after a while
 * whatever the server does. Redirects are answers like others; nothing is tried twice.
 */
public final class Courier {
    /** How much of an answer is read, in bytes. */
    public static final int LONGEST_ANSWER = 1024;

    private static final int MOST_ADDRESSES = 2;
    private static final int LONGEST_REASON = 300;
    private static final Http1Config HTTP = Http1Config.custom()
            .setMaxHeaderCount(100)
            .setMaxLineLength(8192)
            .setMaxEmptyLineCount(10)
            .build();

    private final Destinations destinations;
    private final TlsSocketStrategy tls;
    private final Duration limit;

    /**
     * A courier.
     *
     * @param trust whose certificates are believed
     * @param limit how long a request takes at most
     */
    public Courier(Destinations destinations, SSLContext trust, Duration limit) {
        this.destinations = requireNonNull(destinations, "destinations is null");
        this.tls = new DefaultClientTlsStrategy(trust);
        this.limit = requireNonNull(limit, "limit is null");
    }

    /** Posts and waits for the answer. */
    public Answer post(URI url, Map<String, String> headers, byte[] json) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            // Looking up a name would hold a virtual thread's carrier.
            return switch (inTime(Thread.ofPlatform().daemon(), () -> destinations.of(url), end)) {
                case Destination.Refused refused -> new Answer.Refused(refused.why());
                case Destination.Allowed allowed -> send(url, headers, json, allowed.addresses(), end);
            };
        } catch (TimeoutException e) {
            return new Answer.TimedOut();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Unreachable("the server is being stopped");
        }
    }

    private Answer send(URI url, Map<String, String> headers, byte[] json, List<InetAddress> addresses, long end)
            throws TimeoutException, InterruptedException {
        List<InetAddress> tried = addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()));
        BasicHttpClientConnectionManager connection = connection(tried);
        CloseableHttpClient client = client(connection);
        try {
            HttpPost post = new HttpPost(url);
            headers.forEach(post::setHeader);
            post.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
            return inTime(Thread.ofVirtual(), () -> exchange(client, post), end);
        } finally {
            // Not by reading to the end what may have none.
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private static Answer exchange(CloseableHttpClient client, HttpPost post) {
        try {
            ClassicHttpResponse response = client.executeOpen(null, post, null);
            return new Answer.Answered(response.getCode(), retryAfter(response), beginning(response));
        } catch (IOException e) {
            return unreachable(e);
        }
    }

    private BasicHttpClientConnectionManager connection(List<InetAddress> addresses) {
        BasicHttpClientConnectionManager connection = BasicHttpClientConnectionManager.create(
                null,
                only(addresses),
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, tls)
                        .build(),
                ManagedHttpClientConnectionFactory.builder().http1Config(HTTP).build());
        Timeout each = Timeout.ofMilliseconds(Math.max(1, limit.toMillis() / addresses.size()));
        connection.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(each)
                .setSocketTimeout(Timeout.of(limit))
                .build());
        return connection;
    }

    private CloseableHttpClient client(BasicHttpClientConnectionManager connection) {
        return HttpClients.custom()
                .setConnectionManager(connection)
                .setUserAgent("Assay")
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limit))
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /** Whatever is asked for, the addresses that were checked. */
    private static DnsResolver only(List<InetAddress> addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return addresses.toArray(new InetAddress[0]);
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        };
    }

    /** A step that cannot be interrupted is left behind; closing the connection ends it. */
    private static <T> T inTime(Thread.Builder thread, Callable<T> step, long end)
            throws TimeoutException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(step);
        thread.name("outbound").start(task);
        try {
            return task.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request failed in a way that was not thought of", e.getCause());
        }
    }

    private static Answer unreachable(Exception e) {
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new Answer.Unreachable(what.substring(0, Math.min(LONGEST_REASON, what.length())));
    }

    private static String beginning(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        InputStream content = response.getEntity().getContent();
        return content == null ? "" : new String(content.readNBytes(LONGEST_ANSWER), UTF_8);
    }

    private static Optional<Duration> retryAfter(ClassicHttpResponse response) {
        return Optional.ofNullable(response.getFirstHeader("Retry-After"))
                .map(Header::getValue)
                .map(String::strip)
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Integer.parseInt(value)));
    }
}
