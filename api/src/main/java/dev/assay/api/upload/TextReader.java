package dev.assay.api.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the text of resumes. Formats that can hide anything are read by {@link ExtractText}, in a process of its own. */
@Singleton
final class TextReader {
    /** Of a resume's text. */
    static final int MOST_CHARACTERS = 200_000;

    private static final int HEAP_MB = 192;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration QUEUE = Duration.ofSeconds(30);

    /** The answer of a process that ran out of memory (ExitOnOutOfMemoryError). */
    private static final int OUT_OF_MEMORY = 3;

    private final Semaphore slots = new Semaphore(2);

    /**
     * The text of a file.
     *
     * @throws ProblemException 422 that says what is wrong with the file, 429 when too many are being read
     */
    String read(ResumeFormat format, byte[] file) {
        String text = switch (format) {
            case TEXT -> ResumeFormat.text(file).orElseThrow(() -> refused("damaged", "is no UTF-8 text"));
            case PDF, DOCX -> extract(format, file);
        };
        // No database keeps a NUL.
        String clean = text.replace("\0", "").strip();
        if (clean.length() > MOST_CHARACTERS) {
            throw refused(
                    "too-long",
                    "has " + clean.length() + " characters of text (expected: at most " + MOST_CHARACTERS + ")");
        }
        return clean;
    }

    private String extract(ResumeFormat format, byte[] file) {
        try {
            if (!slots.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ProblemException.tooMany("Many resumes are being read at the moment.", QUEUE);
            }
            try {
                return run(format, file);
            } finally {
                slots.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a resume was not waited for", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a resume cannot be read in a process of its own", e);
        }
    }

    private String run(ResumeFormat format, byte[] file) throws IOException, InterruptedException {
        Process process = start(format);
        try {
            FutureTask<byte[]> output = new FutureTask<>(() -> output(process));
            Thread.ofVirtual().name("resume output").start(output);
            Thread.ofVirtual().name("resume input").start(() -> feed(process, file));
            byte[] text = output.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return judge(process.waitFor(), text);
        } catch (TimeoutException e) {
            throw refused("too-slow", "takes too long to be read");
        } catch (ExecutionException e) {
            throw new IOException("the text of a resume did not arrive", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(ResumeFormat format) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MB + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                System.getProperty("java.class.path"),
                ExtractText.class.getName(),
                format.name()));
        builder.directory(new File(System.getProperty("java.io.tmpdir")));
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    /** A process that ends early closes its input; what it has to say comes from its status. */
    private static void feed(Process process, byte[] file) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(file);
        } catch (IOException e) {
            process.destroy();
        }
    }

    /** One character more than allowed is enough to know. */
    private static byte[] output(Process process) throws IOException {
        try (InputStream out = process.getInputStream()) {
            byte[] text = out.readNBytes(4 * (MOST_CHARACTERS + 1));
            out.transferTo(OutputStream.nullOutputStream());
            return text;
        }
    }

    private static String judge(int status, byte[] text) {
        return switch (status) {
            case 0 -> new String(text, UTF_8);
            case ExtractText.LOCKED -> throw refused("locked", "is locked with a password");
            case ExtractText.TOO_MUCH ->
                throw refused("too-long", "has too many pages (expected: at most " + ExtractText.MOST_PAGES + ")");
            case OUT_OF_MEMORY -> throw refused("too-large", "takes too much memory to be read");
            default -> throw refused("damaged", "cannot be read: it is damaged, or made to do harm");
        };
    }

    private static ProblemException refused(String code, String what) {
        return ProblemException.at(ProblemType.VALIDATION_FAILED, "", code, "The resume " + what);
    }
}
