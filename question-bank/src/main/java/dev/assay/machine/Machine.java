package dev.assay.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A machine as far as times depend on it.
 *
 * @param processor its name as the system tells it
 * @param cores at least 1
 * @param speed steps of a fixed calculation in a microsecond of processor time, as {@link Speed} measures it; at least 1
 */
public record Machine(String processor, int cores, int speed) {
    /** Times that differ by more than this factor are of another machine, whatever it is called. */
    public static final double FAR = 1.5;

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    public Machine {
        Objects.requireNonNull(processor, "processor");
        if (processor.isBlank() || cores < 1 || speed < 1) {
            throw new IllegalArgumentException("processor \"" + processor + "\", " + cores + " cores, speed " + speed
                    + " (expected: a name, and numbers of at least 1)");
        }
    }

    /** This one. Measuring it takes some tenths of a second. */
    public static Machine here() {
        return new Machine(model(), Runtime.getRuntime().availableProcessors(), Speed.measured());
    }

    /** The kind of machine this is, by name: programs take as long on another one of the kind. */
    public static String kindHere() {
        return model() + " x " + Runtime.getRuntime().availableProcessors();
    }

    /** In words, what makes times that were measured on this machine doubtful on another one; empty if nothing does. */
    public Optional<String> doubtOn(Machine other) {
        double factor = (double) other.speed / speed;
        if (factor > FAR || factor < 1 / FAR) {
            return Optional.of(String.format(
                    Locale.ROOT, "were measured on %s, and this is %s, %.1f times as fast", this, other, factor));
        }
        return processor.equals(other.processor) && cores == other.cores
                ? Optional.empty()
                : Optional.of("were measured on " + this + ", and this is " + other);
    }

    @Override
    public String toString() {
        return processor + " x " + cores + " (speed " + speed + ")";
    }

    private static String model() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip().replaceAll("\\s+", " "))
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
