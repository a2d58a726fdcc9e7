package dev.assay.runner;

import dev.assay.runner.container.DockerSocket;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The real Docker engine behind a socket that misspells fields of what it is asked, as an engine without those features would
 * pass over it; and calls in a profile, as a kernel that refuses them. What is misspelt is as long as before, so that no length
 * has to be changed.
 */
final class ForgetfulEngine implements AutoCloseable {
    private static final int ROOM = 1 << 20;

    private final Path socket;
    private final DockerSocket engine;
    private final List<String> forgotten;
    private final ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);

    ForgetfulEngine(Path folder, DockerSocket engine, List<String> forgotten) throws IOException {
        socket = folder.resolve("docker.sock");
        this.engine = engine;
        this.forgotten = List.copyOf(forgotten);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.startVirtualThread(this::serve);
    }

    DockerSocket socket() {
        return new DockerSocket(socket);
    }

    private void serve() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                SocketChannel real = SocketChannel.open(UnixDomainSocketAddress.of(engine.path()));
                Thread.startVirtualThread(() -> carry(client, real, true));
                Thread.startVirtualThread(() -> carry(real, client, false));
            }
        } catch (IOException _) {
            // closed
        }
    }

    private void carry(SocketChannel from, SocketChannel to, boolean forgets) {
        ByteBuffer buffer = ByteBuffer.allocate(ROOM);
        try (from;
                to) {
            while (from.read(buffer.clear()) >= 0) {
                byte[] bytes = new byte[buffer.flip().remaining()];
                buffer.get(bytes);
                ByteBuffer sent = ByteBuffer.wrap(forgets ? misspelt(bytes) : bytes);
                while (sent.hasRemaining()) {
                    to.write(sent);
                }
            }
        } catch (IOException _) {
            // one of both is gone, and so is the other
        }
    }

    private byte[] misspelt(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        for (String field : forgotten) {
            String misspelt = "X" + field.substring(1);
            text = text.replace("\"%s\":".formatted(field), "\"%s\":".formatted(misspelt));
            text = text.replace("\\\"%s\\\"".formatted(field), "\\\"%s\\\"".formatted(misspelt));
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
