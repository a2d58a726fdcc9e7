package dev.assay.bank.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Parses a file that holds one JSON value. */
public final class JsonFile {
    private static final int MAX_DEPTH = 20;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {}

    /** Empty if the file is not one JSON value; that has then been reported. */
    public static Optional<JsonNode> parse(BankFile file, Findings findings) {
        if (!file.sound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file.bytes()));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            findings.report(file.path(), line, Check.JSON_SYNTAX, "is not JSON: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** Empty if the file is not one JSON value. */
    public static Optional<JsonNode> parse(BankFile file) {
        try {
            return file.sound() ? Optional.of(read(file.bytes())) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /**
     * The value of bytes that were checked before.
     *
     * @throws IllegalArgumentException if they are not one JSON value after all
     */
    public static JsonNode parse(byte[] bytes) {
        try {
            return read(bytes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static JsonNode read(byte[] bytes) throws JsonProcessingException {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are always read", e);
        }
    }
}
