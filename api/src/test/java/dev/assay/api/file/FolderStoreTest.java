package dev.assay.api.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    @TempDir
    private Path folder;

    private FileStore store() {
        return new FolderStore(folder.resolve("files"));
    }

    @Test
    void aFile_comesBackAsItWasStored_untilItIsDeleted() throws Exception {
        FileStore store = store();
        UUID id = UUID.randomUUID();
        FileStore.Stored stored = store.put(id, out -> out.write("hello".getBytes(UTF_8)));
        assertThat(stored.size()).isEqualTo(5);
        assertThat(stored.sha256()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        try (InputStream in = store.open(id).orElseThrow()) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("hello");
        }
        store.delete(id);
        store.delete(id);
        assertThat(store.open(id)).isEmpty();
    }

    @Test
    void aFileThatCouldNotBeWritten_isNotThere_andLeavesNothing() throws Exception {
        FileStore store = store();
        UUID id = UUID.randomUUID();
        assertThatIOException()
                .isThrownBy(() -> store.put(id, out -> {
                    out.write(1);
                    throw new IOException("the upload broke off");
                }));
        assertThat(store.open(id)).isEmpty();
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void oldFiles_areFound() throws Exception {
        FileStore store = store();
        try (Stream<UUID> none = store.olderThan(Instant.MAX)) {
            assertThat(none).isEmpty();
        }
        UUID id = UUID.randomUUID();
        store.put(id, out -> out.write(1));
        try (Stream<UUID> old = store.olderThan(Instant.now().plusSeconds(60))) {
            assertThat(old).containsExactly(id);
        }
        try (Stream<UUID> old = store.olderThan(Instant.now().minusSeconds(3600))) {
            assertThat(old).isEmpty();
        }
    }
}
