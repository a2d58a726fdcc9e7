package dev.assay.runner.container;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a container's standard error to the log: line by line, printable characters only, and not without end. */
final class SandboxLog {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxLog.class);
    private static final int MAX_LINE = 500;
    private static final int MAX_TOTAL = 16 << 10;

    private final String container;
    private final StringBuilder line = new StringBuilder();
    private int total;

    SandboxLog(String container) {
        this.container = container.substring(0, Math.min(12, container.length()));
    }

    void append(byte[] bytes) {
        for (char c : new String(bytes, StandardCharsets.ISO_8859_1).toCharArray()) {
            if (c == '\n' || line.length() >= MAX_LINE) {
                flush();
            }
            if (c != '\n') {
                line.append(c < ' ' || c > '~' ? '?' : c);
            }
        }
    }

    private void flush() {
        if (total < MAX_TOTAL && !line.isEmpty()) {
            total += line.length();
            LOG.warn("supervisor in {}: {}", container, line);
            if (total >= MAX_TOTAL) {
                LOG.warn("supervisor in {}: further lines are left out", container);
            }
        }
        line.setLength(0);
    }
}
