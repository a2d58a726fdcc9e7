package dev.assay.standalone.installation;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./assay up} once more, in a session of its own, with a log file in place of the terminal. */
public record Detached(DataFolder data, PrintStream out) {
    private static final int BETWEEN_LOOKS_MS = 100;

    /**
     * Shows what the other process says until it is ready.
     *
     * @return 0 when it is ready, else the exit code of the other process
     */
    public int startAndFollow() {
        Path log = data.logs().resolve("supervisor.log");
        try {
            Files.deleteIfExists(log);
            Process process = new ProcessBuilder(command())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try (InputStream said = Files.newInputStream(log)) {
                return follow(process, said);
            }
        } catch (IOException e) {
            throw new Problem("cannot start in the background: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted; ./assay status shows what runs", e);
        }
    }

    private int follow(Process process, InputStream said) throws IOException, InterruptedException {
        boolean ended = false;
        boolean ready = false;
        while (!ended && !ready) {
            ended = process.waitFor(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS);
            ready = data.run()
                    .filter(run -> run.ready() && run.supervisor().pid() == process.pid())
                    .isPresent();
            show(said);
        }
        if (ended) {
            show(said);
            return process.exitValue();
        }
        // What it says on being ready may follow a moment later.
        Thread.sleep(BETWEEN_LOOKS_MS);
        show(said);
        return 0;
    }

    private void show(InputStream said) throws IOException {
        out.print(new String(said.readAllBytes(), StandardCharsets.UTF_8));
        out.flush();
    }

    /** The command of this very process, without the option that brought us here. */
    private static List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid"));
        // Each word ends with a zero byte, so the last part is empty.
        String[] words = Files.readString(Path.of("/proc/self/cmdline")).split("\0", -1);
        for (String word : List.of(words).subList(0, words.length - 1)) {
            if (!word.equals("--detach")) {
                command.add(word.equals("-Dassay.terminal=true") ? "-Dassay.terminal=false" : word);
            }
        }
        return command;
    }
}
