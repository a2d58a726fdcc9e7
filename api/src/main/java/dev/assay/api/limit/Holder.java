package dev.assay.api.limit;

import static java.util.Objects.requireNonNull;

import dev.assay.db.token.Secrets;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.UUID;

/** Whose requests are counted together. */
public sealed interface Holder {
    /** All sessions of a person. */
    record User(UUID id) implements Holder {
        public User {
            requireNonNull(id, "id is null");
        }
    }

    /**
     * An API token.
     *
     * @param perMinute its own limit, 0 for none; empty: that of all tokens
     */
    record Token(UUID id, OptionalInt perMinute) implements Holder {
        public Token {
            requireNonNull(id, "id is null");
            requireNonNull(perMinute, "perMinute is null");
        }
    }

    /** A network address, or what a request claims to be one. */
    record Address(String text) implements Holder {
        private static final int NETWORK_BYTES = 8;

        public Address {
            requireNonNull(text, "text is null");
        }

        /** IPv6 is given away in networks of 64 bits, so that is what one client has. */
        private String network() {
            try {
                return InetAddress.ofLiteral(text) instanceof Inet6Address six
                        ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                        : text;
            } catch (IllegalArgumentException e) {
                return text;
            }
        }

        /** Leaves the address out. */
        @Override
        public String toString() {
            return "Address[hidden]";
        }
    }

    /** A name for the budget; nobody can read an address from it. */
    default String key() {
        return switch (this) {
            case User user -> user.id().toString();
            case Token token -> token.id().toString();
            case Address address -> Secrets.hash(address.network());
        };
    }
}
