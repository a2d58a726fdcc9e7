package dev.assay.api.outbound;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Where a request to an address may go. What is found is checked, and what was checked is connected to: nobody looks the name up
 * a second time, so it cannot be another server by then.
 */
public final class Destinations {
    private static final int LONGEST = 2048;

    private final NameLookup lookup;
    private final AddressRule rule;

    public Destinations(NameLookup lookup, AddressRule rule) {
        this.lookup = requireNonNull(lookup, "lookup is null");
        this.rule = requireNonNull(rule, "rule is null");
    }

    /** Where a request may go, or why it may not. */
    public sealed interface Destination {
        /**
         * It may go there.
         *
         * @param addresses at least one
         */
        record Allowed(List<InetAddress> addresses) implements Destination {
            public Allowed {
                addresses = List.copyOf(addresses);
            }
        }

        /**
         * It may not go anywhere.
         *
         * @param code for programs, for example {@code not-public}
         */
        record Refused(String code, String why) implements Destination {}
    }

    /** Looks the host up; may take as long as that takes. */
    public Destination of(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean plain = scheme.equals("http");
        if (!plain && !scheme.equals("https")) {
            return new Destination.Refused("wrong-scheme", "scheme is " + scheme + " (expected: https)");
        }
        if (url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawFragment() != null
                || url.getPort() == 0
                || url.getPort() > 65535
                || url.toString().length() > LONGEST) {
            return new Destination.Refused(
                    "malformed", "the address is not one of a server (expected: https://host[:port]/path)");
        }
        try {
            return among(addresses(url.getHost()), plain);
        } catch (UnknownHostException | IllegalArgumentException e) {
            return new Destination.Refused("unknown-host", "host " + url.getHost() + " is not known");
        }
    }

    private Destination among(List<InetAddress> found, boolean plain) {
        List<InetAddress> named = found.stream()
                .filter(address -> rule.of(address) == AddressRule.Standing.NAMED)
                .toList();
        List<InetAddress> open = found.stream()
                .filter(address -> rule.of(address) != AddressRule.Standing.REFUSED)
                .toList();
        if (open.isEmpty()) {
            return new Destination.Refused(
                    "not-public", "the host is in a network that is not public (expected: a public address)");
        }
        if (plain && named.isEmpty()) {
            return new Destination.Refused("wrong-scheme", "scheme is http (expected: https)");
        }
        return new Destination.Allowed(plain ? named : open);
    }

    private List<InetAddress> addresses(String host) throws UnknownHostException {
        return host.startsWith("[")
                ? List.of(InetAddress.ofLiteral(host.substring(1, host.length() - 1)))
                : lookup.of(host);
    }
}
