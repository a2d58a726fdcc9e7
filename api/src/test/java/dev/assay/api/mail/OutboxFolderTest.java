package dev.assay.api.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxFolderTest {
    @TempDir
    private Path data;

    @Test
    void eachMail_isAFile_andThoseToAnAddressCanBeForgotten() throws Exception {
        Path folder = data.resolve("outbox");
        OutboxFolder outbox = new OutboxFolder(folder, new Letters("a@example.org", InstantSource.system()));
        outbox.forget("nobody@example.org");
        outbox.send(new Mail("ada@example.org", "One", "first"));
        outbox.send(new Mail("ada@example.org", "Two", "second"));
        outbox.send(new Mail("bob@example.org", "Three", "third"));
        assertThat(texts(folder)).hasSize(3).allSatisfy(text -> assertThat(text).contains("Subject: "));

        outbox.forget("ada@example.org");

        assertThat(texts(folder)).hasSize(1).first().asString().contains("bob@example.org", "third");
    }

    private static List<String> texts(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(OutboxFolderTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
