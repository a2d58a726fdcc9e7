package dev.assay.api.audit;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where requests come from. */
public final class ClientAddresses {
    private static final int LONGEST = 64;

    private final int proxies;

    /**
     * Knows how many to believe.
     *
     * @param proxies of our own before the server; as many addresses of {@code X-Forwarded-For} are believed, from the right
     */
    public ClientAddresses(int proxies) {
        this.proxies = proxies;
    }

    /** The network address of the client, as far as known. */
    public Optional<String> of(HttpRequest<?> request) {
        Optional<String> nearest =
                Optional.ofNullable(request.getRemoteAddress().getAddress()).map(InetAddress::getHostAddress);
        if (proxies == 0) {
            return nearest;
        }
        List<String> hops = request.getHeaders().getAll("X-Forwarded-For").stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(String::strip)
                .toList();
        return hops.size() < proxies
                ? nearest
                : Optional.of(hops.get(hops.size() - proxies)).filter(hop -> hop.length() <= LONGEST);
    }
}
