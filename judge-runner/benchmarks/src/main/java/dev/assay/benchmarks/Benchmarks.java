package dev.assay.benchmarks;

import dev.assay.benchmarks.scale.ScaleCommand;
import dev.assay.benchmarks.soak.SoakCommand;
import dev.assay.standalone.console.Problem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./assay} that measure. */
@Command(name = "./assay", description = "Measures an installation of Assay.")
public final class Benchmarks {
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Benchmarks() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        // By its name, since the runner brings a logback.xml too.
        System.setProperty("logback.configurationFile", "dev/assay/standalone/logback.xml");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream progress = utf8(FileDescriptor.err);
        System.exit(commandLine(out, progress).execute(arguments));
    }

    /** Figures go to {@code out}; progress and problems to {@code progress}. */
    static CommandLine commandLine(PrintStream out, PrintStream progress) {
        CommandLine line = new CommandLine(new Benchmarks());
        line.addSubcommand(new Bench(out, progress));
        line.addSubcommand(new SoakCommand(out, progress));
        line.addSubcommand(new ScaleCommand(out, progress));
        line.setExecutionExceptionHandler((exception, command, _) -> {
            if (!(exception instanceof Problem)) {
                exception.printStackTrace(progress);
            }
            progress.println("assay: " + exception.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        return line;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
