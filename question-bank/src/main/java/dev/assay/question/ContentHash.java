package dev.assay.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.image.Image;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The canonical bytes of a question under SHA-256. Every text and every list goes in behind its length, so no two
 * contents share their bytes; object keys go in sorted, so the order in which a file names them does not matter.
 */
final class ContentHash {
    private static final String LAYOUT = "assay-question-2";

    private final DataOutputStream out;

    private ContentHash(DataOutputStream out) {
        this.out = out;
    }

    static String of(Question question) {
        MessageDigest digest = sha256();
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            new ContentHash(out).add(question);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream without a device does not fail", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private void add(Question question) throws IOException {
        text(LAYOUT);
        text(question.id().toString());
        text(question.slug().value());
        text(question.difficulty().name());
        text(question.title());
        text(question.statement());
        texts(question.topics());
        texts(question.companies());
        texts(question.hints());
        optional(question.approach());
        out.writeInt(question.timeLimitMin().orElse(-1));
        json(TaskJson.write(question.task()));
        out.writeInt(question.tests().size());
        for (TestCase test : question.tests()) {
            test(test);
        }
        // Behind what is counted, and not there without any: a question without images has the hash it always had.
        for (Image image : question.images()) {
            text(image.name());
            text(image.sha256());
        }
    }

    private void test(TestCase test) throws IOException {
        text(test.id());
        out.writeBoolean(test.sample());
        text(test.group());
        bytes(test.input());
        bytes(test.expected());
        out.writeDouble(test.weight());
        optional(test.explain());
        optional(test.note());
    }

    private void json(JsonNode node) throws IOException {
        text(node.getNodeType().name());
        out.writeInt(node.size());
        if (node.isObject()) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
            for (var property : sorted.entrySet()) {
                text(property.getKey());
                json(property.getValue());
            }
        } else if (node.isArray()) {
            for (JsonNode element : node) {
                json(element);
            }
        } else {
            text(node.asText());
        }
    }

    private void optional(Optional<String> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            text(value.get());
        }
    }

    private void texts(List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            text(value);
        }
    }

    private void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}
