package dev.assay.runner.container;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * The standard streams of one container, over a connection of its own to the engine.
 *
 * <p>The engine is asked over HTTP to attach and to upgrade; after its answer the connection carries the container's standard
 * input one way and, in frames of an eight-byte header, its standard output and error the other way. Standard error goes to the
 * log while standard output is read.
 */
public final class AttachedContainer implements Closeable {
    private static final int MAX_HEADERS = 16 << 10;
    private static final int BUFFER = 64 << 10;

    private final SocketChannel channel;
    private final InputStream output;

    private AttachedContainer(SocketChannel channel, InputStream output) {
        this.channel = channel;
        this.output = output;
    }

    static AttachedContainer open(DockerSocket socket, String id) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket.path()));
            writeFully(channel, request(id));
            InputStream in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
            String headers = readHeaders(in);
            String status = headers.lines().findFirst().orElse("");
            if (!status.startsWith("HTTP/1.1 101 ") && !status.startsWith("HTTP/1.1 200 ")) {
                throw new ContainerException("attach to container %s: the engine answered '%s'".formatted(id, status));
            }
            return new AttachedContainer(channel, new DemultiplexedOutput(in, new SandboxLog(id)));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The container's standard output; ends when the container does. Reading it must be left to one thread at a time. */
    public InputStream output() {
        return output;
    }

    /** Writes to the container's standard input, blocking while the process inside does not read. */
    public void write(byte[] bytes) throws IOException {
        writeFully(channel, bytes);
    }

    /** Ends the container's standard input. */
    public void endInput() throws IOException {
        channel.shutdownOutput();
    }

    /** Drops the connection; whoever reads or writes gets an exception. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static byte[] request(String id) {
        return """
               POST /containers/%s/attach?stream=1&stdin=1&stdout=1&stderr=1 HTTP/1.1\r
               Host: docker\r
               Connection: Upgrade\r
               Upgrade: tcp\r
               Content-Length: 0\r
               \r
               """.formatted(id).getBytes(StandardCharsets.US_ASCII);
    }

    private static String readHeaders(InputStream in) throws IOException {
        StringBuilder headers = new StringBuilder();
        while (headers.length() < MAX_HEADERS) {
            int next = in.read();
            if (next < 0) {
                throw new ContainerException("attach: the engine closed the connection after '%s'".formatted(headers));
            }
            headers.append((char) next);
            if (next == '\n' && headers.toString().endsWith("\r\n\r\n")) {
                return headers.toString();
            }
        }
        throw new ContainerException("attach: more than %d bytes of headers".formatted(MAX_HEADERS));
    }

    private static void writeFully(SocketChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            // In slices: a whole large array would be copied to native memory at once.
            int end = buffer.limit();
            buffer.limit(Math.min(end, buffer.position() + BUFFER));
            channel.write(buffer);
            buffer.limit(end);
        }
    }
}
