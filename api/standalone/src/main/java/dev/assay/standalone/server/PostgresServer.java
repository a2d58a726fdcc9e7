package dev.assay.standalone.server;

import com.sun.management.OperatingSystemMXBean;
import dev.assay.standalone.console.Problem;
import dev.assay.standalone.process.ChildSpec;
import dev.assay.standalone.process.StopSignal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL that keeps people's data: it writes through to the disk, listens on the loopback address alone, and asks
 * for a password there. It opens no Unix socket.
 *
 * @param folder holds {@code data}, PostgreSQL's own folder
 * @param log where it writes its messages
 */
public record PostgresServer(PackagedBinaries binaries, Path folder, Path log, int port, String password) {
    private static final String USER = "assay";
    private static final String DATABASE = "assay";
    private static final String CREATE_DATABASE = "CREATE DATABASE " + DATABASE;
    private static final String DATABASE_EXISTS = "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'";

    /** Makes an empty cluster if there is none yet. An interrupted attempt leaves nothing that counts as one. */
    public void createClusterIfMissing() {
        if (Files.isDirectory(data())) {
            return;
        }
        Path part = folder.resolve("data.part");
        Path passwordFile = folder.resolve("password.part");
        try {
            Files.createDirectories(folder);
            PackagedBinaries.removeAll(part);
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, password);
            initdb(part, passwordFile);
            Files.delete(passwordFile);
            Files.move(part, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem("cannot make the database folder " + data() + ": " + e.getMessage(), e);
        }
    }

    public ChildSpec spec() {
        List<String> command = List.of(
                binaries.postgres().resolve("bin/postgres").toString(),
                "-D",
                data().toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "shared_buffers=" + bufferMb(machine().getTotalMemorySize()) + "MB");
        return new ChildSpec(
                "PostgreSQL",
                Unprivileged.here().command(command),
                environment(),
                log,
                StopSignal.INT,
                Duration.ofSeconds(20));
    }

    /** A twelfth of the machine's memory, from 64 MB to 2 GB. What is not used of it is not taken. */
    static long bufferMb(long machineBytes) {
        return Math.clamp((machineBytes >> 20) / 12, 64, 2048);
    }

    private static OperatingSystemMXBean machine() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    /** "postgresql://user:password@host:port/database", as the processes take it. */
    public String url() {
        return "postgresql://" + USER + ":" + password + "@127.0.0.1:" + port + "/" + DATABASE;
    }

    /** Whether it accepts connections. */
    public boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Makes the database if there is none yet, and proves that what is committed is on the disk.
     *
     * @throws Problem if PostgreSQL answers but refuses, or runs without fsync
     */
    public void createDatabaseIfMissing() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            try (ResultSet fsync = statement.executeQuery("SHOW fsync")) {
                if (!fsync.next() || !fsync.getString(1).equals("on")) {
                    throw new Problem("PostgreSQL runs with fsync off (expected: on); remove that setting from "
                            + data() + "/postgresql.auto.conf");
                }
            }
            boolean missing;
            try (ResultSet row = statement.executeQuery(DATABASE_EXISTS)) {
                missing = !row.next();
            }
            if (missing) {
                statement.execute(CREATE_DATABASE);
            }
        } catch (SQLException e) {
            throw new Problem("PostgreSQL refuses: " + e.getMessage() + " (log: " + log + ")", e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=5", USER, password);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void initdb(Path into, Path passwordFile) throws IOException {
        List<String> command = List.of(
                binaries.postgres().resolve("bin/initdb").toString(),
                "-D",
                into.toString(),
                "-U",
                USER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        ProcessBuilder builder = new ProcessBuilder(Unprivileged.here().command(command)).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("initdb said: " + said.strip().replace('\n', ' '));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Map<String, String> environment() {
        return Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LC_ALL", "C", "TZ", "UTC");
    }
}
