package dev.assay.api.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be connected to: those of the public Internet, and those of networks that whoever runs the server has
 * named. IPv4 is public unless listed here; IPv6 is not unless listed, so forms that carry an IPv4 address inside are not.
 */
public final class AddressRule {
    /** Where machines of clouds find out about themselves. Not even a named network opens these. */
    private static final List<Network> METADATA = networks(
            "169.254.169.254",
            "169.254.170.2",
            "168.63.129.16",
            "100.100.100.200",
            "192.0.0.192",
            "fd00:ec2::254",
            "fd20:ce::254",
            "fe80::a9fe:a9fe");

    private static final List<Network> SPECIAL_IPV4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Network GLOBAL_IPV6 = Network.parse("2000::/3");

    /** Of the global ones: Teredo and other protocols, 6to4, and what documents use. */
    private static final List<Network> SPECIAL_IPV6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<Network> named;

    /**
     * A rule.
     *
     * @param named networks that are allowed though they are not public
     */
    public AddressRule(List<Network> named) {
        this.named = List.copyOf(named);
    }

    /** What an address is to us. */
    public enum Standing {
        PUBLIC,
        /** Of a network that was named. */
        NAMED,
        REFUSED
    }

    public Standing of(InetAddress address) {
        if (among(METADATA, address)) {
            return Standing.REFUSED;
        }
        if (among(named, address)) {
            return Standing.NAMED;
        }
        boolean isPublic = address instanceof Inet4Address
                ? !among(SPECIAL_IPV4, address)
                : GLOBAL_IPV6.contains(address) && !among(SPECIAL_IPV6, address);
        return isPublic ? Standing.PUBLIC : Standing.REFUSED;
    }

    private static boolean among(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::parse).toList();
    }
}
