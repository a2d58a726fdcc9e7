package dev.assay.api.outbound;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;

/**
 * The addresses that begin with the same bits.
 *
 * @param base any of them
 * @param bits how many, 0 to 32 or 0 to 128
 */
public record Network(InetAddress base, int bits) {
    public Network {
        requireNonNull(base, "base is null");
        int most = base.getAddress().length * Byte.SIZE;
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(
                    "network " + base.getHostAddress() + "/" + bits + " (expected: 0 to " + most + " bits)");
        }
    }

    /**
     * Reads a network, for example {@code 10.0.0.0/8} or {@code fd00::/8}; a single address is one of its own.
     *
     * @throws IllegalArgumentException for anything else; names are never looked up
     */
    public static Network parse(String text) {
        String[] parts = text.strip().split("/", -1);
        try {
            InetAddress base = InetAddress.ofLiteral(parts[0]);
            int most = base.getAddress().length * Byte.SIZE;
            if (parts.length <= 2) {
                return new Network(base, parts.length == 1 ? most : Integer.parseInt(parts[1]));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("network is " + text + " (expected: for example 10.0.0.0/8)", e);
        }
        throw new IllegalArgumentException("network is " + text + " (expected: for example 10.0.0.0/8)");
    }

    public boolean contains(InetAddress address) {
        byte[] mine = base.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((mine[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
