package dev.assay.standalone;

import dev.assay.db.question.BankPublisher.Going;
import dev.assay.standalone.console.Steps;
import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.installation.Published;
import dev.assay.standalone.installation.UpSettings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        description = {
            "Publishes a bank into an installation, running or not, and says what changed.",
            "Only what the bank's verified.txt names goes live."
        })
final class Publish implements Callable<Integer> {
    private static final int ANY_PORT = 8080;

    private final PrintStream out;

    @Mixin
    private DataOption data;

    @Parameters(
            paramLabel = "BANK",
            arity = "0..1",
            description = "The bank's folder (default: the one of Assay itself).")
    private Path bank;

    @Option(
            names = "--hold",
            description = "Store new versions, but leave the former ones live, to judge submissions again beforehand.")
    private boolean hold;

    Publish(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Checkout checkout = Checkout.ofLauncher();
        UpSettings settings = new UpSettings(checkout, data.path(), UpSettings.LOOPBACK, ANY_PORT, System.getenv());
        Published published = Published.into(
                settings, bank == null ? checkout.bank() : bank, hold ? Going.HELD : Going.LIVE, Steps.on(out));
        published.lines().forEach(out::println);
        return published.report().unverified().isEmpty() ? Assay.OK : Assay.FAILED;
    }
}
