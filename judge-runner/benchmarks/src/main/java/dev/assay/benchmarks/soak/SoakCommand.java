package dev.assay.benchmarks.soak;

import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.installation.DataFolder;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "soak",
        description =
                "Thousands of submissions on an installation of its own: every verdict right, memory flat, nothing left.",
        mixinStandardHelpOptions = true)
public final class SoakCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream progress;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private int count;

    @Spec
    private CommandSpec spec;

    public SoakCommand(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    @Override
    public Integer call() {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--count " + count + " (expected: 1 or more)");
        }
        boolean well = Soak.onOwnInstallation(
                Checkout.ofLauncher().root(),
                DataFolder.usual(System.getenv()).resolveSibling("assay-soak"),
                count,
                out,
                progress);
        return well ? 0 : 1;
    }
}
