package dev.assay.benchmarks.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.benchmarks.load.Task;
import dev.assay.standalone.console.Problem;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A plain long-lived container of a sandbox image, with the engine's default confinement and our driver as its only process: the
 * very same interpreters and compilers as the judge's, without jail and limits. One thread at a time.
 */
public final class BareContainer implements AutoCloseable {
    private static final String DRIVER = "driver.pl";
    private static final int ENDS_WITHIN_SECONDS = 20;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    /** Starts it; it is gone when it is closed, and also when this process is. */
    public BareContainer(String image) {
        List<String> command = List.of(
                "docker",
                "run",
                "--rm",
                "-i",
                "--network",
                "none",
                "--entrypoint",
                "/usr/bin/perl",
                image,
                "-e",
                driver());
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new Problem("no plain container of " + image + ": " + e.getMessage(), e);
        }
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(process.getInputStream());
    }

    /** Compiles once, then a fresh process for each case; wrong output is a problem of ours. */
    public BareRun run(Task task) {
        BareRun run = ask(
                task.language().sourceFile(),
                task.source().getBytes(UTF_8),
                task.language().compile(),
                task.language().run(),
                task.cases().stream().map(Task.Case::input).toList());
        List<BareRun.OneProcess> tests = run.processes()
                .subList(
                        run.processes().size() - task.cases().size(),
                        run.processes().size());
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).stdout().equals(task.cases().get(i).expected())) {
                throw new Problem("run the plain way, %s in %s printed '%s' (expected: '%s'): %s"
                        .formatted(
                                task.workload().label(),
                                task.language().id(),
                                tests.get(i).stdout(),
                                task.cases().get(i).expected(),
                                tests.get(i).stderr()));
            }
        }
        return run;
    }

    /** Runs a program that is given as bytes and reads nothing, so many times. */
    public BareRun run(byte[] program, int times) {
        return ask("program", program, List.of(), List.of("./program"), java.util.Collections.nCopies(times, ""));
    }

    private BareRun ask(String name, byte[] source, List<String> compile, List<String> run, List<String> inputs) {
        List<byte[]> strings = new ArrayList<>(List.of(name.getBytes(UTF_8), source, words(compile), words(run)));
        Stream.of(inputs)
                .flatMap(List::stream)
                .map(input -> input.getBytes(UTF_8))
                .forEach(strings::add);
        try {
            Frames.write(requests, strings);
            return BareRun.of(Frames.read(answers));
        } catch (IOException e) {
            throw new Problem("the plain container ended: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] words(List<String> command) {
        return String.join("\0", command).getBytes(UTF_8);
    }

    private static String driver() {
        try (InputStream in = BareContainer.class.getResourceAsStream(DRIVER)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
