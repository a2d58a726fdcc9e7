package dev.assay.api;

import static java.util.Objects.requireNonNull;

import dev.assay.api.mail.MailSettings;
import dev.assay.api.oidc.IdentityProvider;
import dev.assay.api.outbound.Network;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the server deals with besides its database and Redis.
 *
 * @param publicUrl where people reach the server, without a slash at its end; links in mails begin with it
 * @param data a folder for files; made when it is needed
 * @param proxies how many proxies of our own stand before the server, 0 to 9; so many addresses in {@code X-Forwarded-For}
 *     are believed, from the right
 * @param providers who else signs people in
 * @param webhookNetworks networks that webhooks may be sent to though they are not public, and without TLS
 */
public record SiteSettings(
        URI publicUrl,
        Path data,
        int proxies,
        MailSettings mail,
        List<IdentityProvider> providers,
        List<Network> webhookNetworks) {
    private static final String DEFAULT_DATA = "assay-data";

    public SiteSettings {
        requireNonNull(publicUrl, "publicUrl is null");
        requireNonNull(data, "data is null");
        requireNonNull(mail, "mail is null");
        providers = List.copyOf(providers);
        webhookNetworks = List.copyOf(webhookNetworks);
        if (proxies < 0 || proxies > 9) {
            throw new IllegalArgumentException("ASSAY_PROXIES is " + proxies + " (expected: 0 to 9)");
        }
    }

    /**
     * Reads the settings.
     *
     * @param port of the server, for the address when none is given
     * @throws IllegalArgumentException with one line for the person who starts the process; it names no secret
     */
    static SiteSettings fromEnvironment(Map<String, String> environment, int port) {
        return new SiteSettings(
                publicUrl(environment.getOrDefault("ASSAY_PUBLIC_URL", "http://localhost:" + port)),
                folder(environment.getOrDefault("ASSAY_DATA", DEFAULT_DATA)),
                proxies(environment.getOrDefault("ASSAY_PROXIES", "0")),
                MailSettings.fromEnvironment(environment),
                IdentityProvider.fromEnvironment(environment),
                networks(environment.getOrDefault("ASSAY_WEBHOOK_NETWORKS", "")));
    }

    private static List<Network> networks(String text) {
        try {
            return Stream.of(text.split(",", -1))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(Network::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ASSAY_WEBHOOK_NETWORKS: " + e.getMessage(), e);
        }
    }

    private static URI publicUrl(String text) {
        String stripped = text.strip().replaceFirst("/+$", "");
        if (!stripped.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
            throw new IllegalArgumentException(
                    "ASSAY_PUBLIC_URL is " + text + " (expected: https://host[:port][/path])");
        }
        return URI.create(stripped);
    }

    private static Path folder(String text) {
        try {
            return Path.of(text.strip()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("ASSAY_DATA is " + text + " (expected: a folder)", e);
        }
    }

    private static int proxies(String text) {
        if (!text.strip().matches("[0-9]")) {
            throw new IllegalArgumentException("ASSAY_PROXIES is " + text + " (expected: 0 to 9)");
        }
        return Integer.parseInt(text.strip());
    }

    /** Leaves out what may carry passwords. */
    @Override
    public String toString() {
        return "SiteSettings[" + publicUrl + "]";
    }
}
