package dev.assay.api.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail server.
 *
 * @param port 1 to 65535
 * @param login empty: the server takes mails from us without one
 */
public record SmtpServer(Security security, String host, int port, Optional<Login> login) {
    private static final String EXPECTED =
            "(expected: smtps://user:password@host:port, smtp:// for STARTTLS, or smtp+plain:// without TLS)";

    public SmtpServer {
        requireNonNull(security, "security is null");
        requireNonNull(host, "host is null");
        requireNonNull(login, "login is null");
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("the port of ASSAY_SMTP_URL is " + port + " (expected: 1 to 65535)");
        }
    }

    /** How the connection is protected. */
    public enum Security {
        /** TLS from the first byte. */
        TLS("smtps", 465),
        /** Begins in the clear and must change to TLS. */
        STARTTLS("smtp", 587),
        /** For a server on the same machine. */
        NONE("smtp+plain", 25);

        private final String scheme;
        private final int port;

        Security(String scheme, int port) {
            this.scheme = scheme;
            this.port = port;
        }
    }

    /** Prints as nothing useful. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[hidden]";
        }
    }

    /**
     * Reads an address of a server.
     *
     * @throws IllegalArgumentException that hides the text
     */
    public static SmtpServer parse(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("ASSAY_SMTP_URL cannot be read " + EXPECTED, null);
        }
        for (Security security : Security.values()) {
            if (security.scheme.equals(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
                    && uri.getHost() != null) {
                return new SmtpServer(
                        security,
                        uri.getHost(),
                        uri.getPort() == -1 ? security.port : uri.getPort(),
                        Optional.ofNullable(uri.getRawUserInfo()).map(SmtpServer::login));
            }
        }
        throw new IllegalArgumentException("ASSAY_SMTP_URL cannot be read " + EXPECTED);
    }

    private static Login login(String userInfo) {
        int colon = userInfo.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("ASSAY_SMTP_URL has a user and no password " + EXPECTED);
        }
        return new Login(decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }
}
