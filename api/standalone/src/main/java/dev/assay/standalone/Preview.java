package dev.assay.standalone;

import dev.assay.standalone.console.Problem;
import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.preview.QuestionPreview;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "preview",
        description =
                "Shows a question in the browser as a candidate sees it; load the page again after a change. Ctrl-C ends it.")
final class Preview implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "SLUG", description = "The question.")
    private String slug;

    @Option(names = "--bank", paramLabel = "DIR", description = "The bank (default: question-bank of this checkout).")
    private Optional<Path> given = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "Where to listen (default: any that is free).")
    private int port;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and reads it: a command that is asked for help is not run
    private boolean help;

    Preview(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path bank = given.orElseGet(() -> Checkout.ofLauncher().bank());
        if (!Files.isDirectory(bank.resolve("questions").resolve(slug))) {
            throw new Problem(bank + " has no question " + slug + " (expected: the name of a folder in its questions)");
        }
        try (QuestionPreview preview = new QuestionPreview(bank, slug, port)) {
            out.println(slug + " as a candidate sees it: " + preview.address() + " (Ctrl-C ends it)");
            new CountDownLatch(1).await();
        }
        return Assay.OK;
    }
}
