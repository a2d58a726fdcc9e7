package dev.assay.standalone;

import dev.assay.standalone.installation.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that every command about an installation has. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the installation (default: $XDG_DATA_HOME/assay, else ~/.local/share/assay).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and reads it: a command that is asked for help is not run
    private boolean help;

    Path path() {
        return data.orElseGet(() -> DataFolder.usual(System.getenv()));
    }

    DataFolder folder() {
        return new DataFolder(path());
    }
}
