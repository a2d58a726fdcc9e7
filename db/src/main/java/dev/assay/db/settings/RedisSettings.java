package dev.assay.db.settings;

import java.net.URI;

/** Where Redis is: {@code redis://user:password@host:port/number}, or {@code rediss://} for TLS. */
public record RedisSettings(URI uri) {
    public RedisSettings {
        boolean known = "redis".equals(uri.getScheme()) || "rediss".equals(uri.getScheme());
        if (!known || uri.getHost() == null) {
            throw new IllegalArgumentException("Redis URL has scheme '" + uri.getScheme() + "' and host '"
                    + uri.getHost() + "' (expected: redis://host:port)");
        }
    }

    /**
     * Reads a URL.
     *
     * @throws IllegalArgumentException when it is not one of Redis
     */
    public static RedisSettings parse(String url) {
        return new RedisSettings(URI.create(url));
    }

    @Override
    public String toString() {
        return "RedisSettings[" + uri.getScheme() + "://" + uri.getHost() + ":" + uri.getPort() + "]";
    }
}
