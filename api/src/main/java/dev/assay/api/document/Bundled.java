package dev.assay.api.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Files that are part of the program. */
final class Bundled {
    private static final String VIEWER = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private Bundled() {}

    /** One that lies beside this class, or anywhere when its name begins with a slash. */
    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("class path resource " + name + " cannot be read", e);
        }
    }

    /** One of the viewer's. */
    static String ofViewer(String name) {
        return text("/META-INF/resources/webjars/swagger-ui/" + viewerVersion() + "/" + name);
    }

    private static String viewerVersion() {
        Properties properties = new Properties();
        try (InputStream in = open(VIEWER)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("class path resource " + VIEWER + " cannot be read", e);
        }
        return properties.getProperty("version");
    }

    private static InputStream open(String name) {
        InputStream in = Bundled.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("class path resource " + name + " is missing");
        }
        return in;
    }
}
