package dev.assay.harness.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A source file with places to fill in, {@code @name@}, and parts that may be left out: the lines from one that ends in
 * <code>{name</code> to one that ends in <code>}name</code>, both being comments.
 */
final class Template {
    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** A file among the resources of the harness. */
    static Template named(String name) {
        try (InputStream resource = Template.class.getResourceAsStream("/dev/assay/harness/" + name)) {
            return new Template(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Template with(String place, String content) {
        return new Template(text.replace("@" + place + "@", content));
    }

    /** Keeps the part, or leaves it out. */
    Template part(String name, boolean kept) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            boolean marker = line.matches("(?://|#)[{}]" + name);
            if (marker) {
                inside = !inside;
            } else if (kept || !inside) {
                lines.add(line);
            }
        }
        return new Template(String.join("\n", lines) + "\n");
    }

    String text() {
        return text;
    }
}
