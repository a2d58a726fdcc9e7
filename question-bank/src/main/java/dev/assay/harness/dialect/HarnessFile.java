package dev.assay.harness.dialect;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A file of a job.
 *
 * @param name relative to the job's folder
 * @param content not to be changed after it was handed over
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
public record HarnessFile(String name, byte[] content) {
    public HarnessFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    public static HarnessFile of(String name, String content) {
        return new HarnessFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same content under another name. */
    public HarnessFile renamed(String other) {
        return new HarnessFile(other, content);
    }
}
