package dev.assay.benchmarks.scale;

import dev.assay.benchmarks.report.Machine;
import dev.assay.db.crowd.CrowdSize;
import dev.assay.standalone.console.Problem;
import dev.assay.standalone.console.Steps;
import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.installation.DataFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "scale",
        description = "Reads from two databases in turns, one of which is a hundred times as large as the other.",
        mixinStandardHelpOptions = true)
public final class ScaleCommand implements Callable<Integer> {
    private static final int TIMES = 100;
    private static final int BLOCKS = 10;
    private static final int FREE_GB = 22;
    private static final long SEED = 2026;

    private final PrintStream out;
    private final Steps steps;

    @Option(
            names = "--full",
            description = "200,000 users, a million interviews, three million rounds, ten million submissions against a"
                    + " hundredth of it, in place of a hundredth against a ten-thousandth; takes 20 GB of disk.")
    private boolean full;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "200",
            description = "Requests a second (default: ${DEFAULT-VALUE}).")
    private int rate;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "300",
            description = "How long each side is read from, in ten parts (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the databases there, for another run; otherwise they are deleted at the end.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--fill-only", description = "Fill the databases and measure nothing; with --data.")
    private boolean fillOnly;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures there, too.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--plot", paramLabel = "FILE.svg", description = "Draw the slowest hundredths.")
    private Optional<Path> plot = Optional.empty();

    @Spec
    private CommandSpec spec;

    public ScaleCommand(PrintStream out, PrintStream progress) {
        this.out = out;
        this.steps = Steps.on(progress);
    }

    /** 1 when the bar is missed. */
    @Override
    public Integer call() throws IOException {
        require(rate >= 1 && rate <= 10_000, "--rate " + rate + " (expected: 1 to 10000)");
        require(seconds >= BLOCKS, "--seconds " + seconds + " (expected: " + BLOCKS + " or more)");
        require(!fillOnly || data.isPresent(), "--fill-only without --data (expected: both)");
        Path folder = data.orElseGet(() -> DataFolder.usual(System.getenv()).resolveSibling("assay-scale"));
        try {
            return run(folder);
        } finally {
            if (data.isEmpty()) {
                removeAll(folder);
            }
        }
    }

    private int run(Path folder) throws IOException {
        if (data.isEmpty()) {
            removeAll(folder);
        }
        Files.createDirectories(folder);
        long free = Files.getFileStore(folder).getUsableSpace() >> 30;
        if (full && !Files.exists(folder.resolve("large/filled")) && free < FREE_GB) {
            throw new Problem(
                    folder + " has " + free + " GB left (expected: " + FREE_GB + "); choose another with --data DIR");
        }
        try (Side small = new Side(folder.resolve("small"), steps);
                Side large = new Side(folder.resolve("large"), steps)) {
            Thread hook =
                    Thread.ofPlatform().unstarted(() -> List.of(small, large).forEach(Side::close));
            Runtime.getRuntime().addShutdownHook(hook);
            int parts = full ? 1 : TIMES;
            String smallFilled =
                    steps.run("filling the small side", () -> small.fill(CrowdSize.fraction(parts * TIMES), SEED));
            String largeFilled = steps.run("filling the large side", () -> large.fill(CrowdSize.fraction(parts), SEED));
            int code = fillOnly ? 0 : measure(small, smallFilled, large, largeFilled);
            Runtime.getRuntime().removeShutdownHook(hook);
            return code;
        }
    }

    private int measure(Side small, String smallFilled, Side large, String largeFilled) throws IOException {
        Checkout checkout = Checkout.ofLauncher();
        Map<String, String> machine = Machine.describe(checkout.root());
        steps.run("starting the small side", () -> small.start(checkout, System.getenv()));
        steps.run("starting the large side", () -> large.start(checkout, System.getenv()));
        Contest.Outcome outcome =
                new Contest(rate, steps).hold(small, large, BLOCKS, Duration.ofMillis(1000L * seconds / BLOCKS));
        ScaleResults results = new ScaleResults(
                machine,
                smallFilled,
                largeFilled,
                outcome.people(),
                rate,
                outcome.readings(),
                outcome.all(),
                outcome.refused(),
                outcome.foreignCores());
        out.print(results.table());
        if (json.isPresent()) {
            Files.writeString(json.get(), results.json());
        }
        if (plot.isPresent()) {
            Files.writeString(plot.get(), results.svg());
        }
        return results.met() ? 0 : 1;
    }

    private void require(boolean well, String message) {
        if (!well) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private static void removeAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
