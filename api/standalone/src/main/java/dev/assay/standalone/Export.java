package dev.assay.standalone;

import dev.assay.bank.written.BankArchive;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description =
                "Writes a bank or a question as one zip file; the same files make the same bytes, whenever and wherever.")
final class Export implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "FOLDER", description = "Folder of the bank or of the question.")
    private Path folder;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The zip file.")
    private Path to;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and reads it: a command that is asked for help is not run
    private boolean help;

    Export(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (!Files.exists(folder.resolve("bank.yaml")) && !Files.exists(folder.resolve("question.yaml"))) {
            throw new Problem(folder + " has neither bank.yaml nor question.yaml (expected: a bank or a question)");
        }
        if (to.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            throw new Problem(to + " lies in " + folder + " (expected: a place outside of what is exported)");
        }
        try {
            int files = write();
            out.println(to + ": " + files + " files, " + Files.size(to) + " bytes");
            return Assay.OK;
        } catch (IOException e) {
            throw new Problem("cannot write " + to + ": " + e, e);
        }
    }

    /** Under another name at first, so that what has the right name is whole. */
    private int write() throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            int files;
            try (OutputStream stream = Files.newOutputStream(part)) {
                files = BankArchive.write(folder, stream);
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
            return files;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
