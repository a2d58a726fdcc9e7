package dev.assay.standalone.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.assay.standalone.process.ChildSpec;
import dev.assay.standalone.process.StopSignal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Redis that writes what it holds to an append-only file, listens on the loopback address alone, and asks for a
 * password there.
 *
 * @param folder holds its files
 * @param configuration the file with its settings; it names the password, so only its owner may read it
 */
public record RedisServer(
        PackagedBinaries binaries, Path folder, Path configuration, Path log, int port, String password) {
    private static final int PATIENCE_MS = 2_000;

    /** What {@link #configuration} must hold before the start. */
    public String settings() {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                dir "%s"
                appendonly yes
                appendfsync everysec
                save ""
                maxmemory-policy noeviction
                daemonize no
                """.formatted(port, password, folder);
    }

    public ChildSpec spec() {
        return new ChildSpec(
                "Redis",
                List.of(binaries.redis().toString(), configuration.toString()),
                Map.of("PATH", "/usr/local/bin:/usr/bin:/bin"),
                log,
                StopSignal.TERM,
                Duration.ofSeconds(10));
    }

    /** "redis://:password@host:port/0", as the processes take it. */
    public String url() {
        return "redis://:" + password + "@127.0.0.1:" + port + "/0";
    }

    /** Whether it has read its file and takes commands. */
    public boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(("AUTH " + password + "\r\nPING\r\n").getBytes(US_ASCII));
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            return "+OK".equals(answers.readLine()) && "+PONG".equals(answers.readLine());
        } catch (IOException e) {
            return false;
        }
    }
}
