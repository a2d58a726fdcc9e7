package dev.assay.db.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the database is and as whom to connect; the password is kept out of the text form. */
public record DatabaseSettings(String jdbcUrl, String user, String password) {
    public DatabaseSettings {
        requireNonNull(jdbcUrl, "jdbcUrl");
        requireNonNull(user, "user");
        requireNonNull(password, "password");
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("database URL does not start with jdbc:postgresql: (expected: it does)");
        }
    }

    /**
     * Reads {@code postgresql://user:password@host:port/database?parameters} or {@code jdbc:postgresql://…}, the latter
     * with user and password in front of the host or as parameters {@code user} and {@code password}.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static DatabaseSettings parse(String url) {
        URI uri = uri(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
        boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        if (!known || uri.getHost() == null) {
            throw new IllegalArgumentException("database URL has scheme '" + uri.getScheme() + "' and host '"
                    + uri.getHost() + "' (expected: postgresql://user:password@host:port/database)");
        }
        Map<String, String> parameters = parameters(uri);
        String[] login = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
        String user = parameters.getOrDefault("user", login[0]);
        String password = parameters.getOrDefault("password", login.length > 1 ? login[1] : "");
        parameters.keySet().removeAll(List.of("user", "password"));
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = parameters.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("&"));
        String jdbcUrl = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath();
        return new DatabaseSettings(query.isEmpty() ? jdbcUrl : jdbcUrl + "?" + query, decode(user), decode(password));
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + jdbcUrl.replaceFirst("\\?.*", "") + ", " + user + "]";
    }

    private static Map<String, String> parameters(URI uri) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (uri.getRawQuery() != null) {
            for (String parameter : uri.getRawQuery().split("&", -1)) {
                String[] pair = parameter.split("=", 2);
                parameters.put(pair[0], pair.length > 1 ? pair[1] : "");
            }
        }
        return parameters;
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notUri) {
            throw new IllegalArgumentException(
                    "database URL is malformed (expected: postgresql://user:password@host:port/database)", notUri);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
