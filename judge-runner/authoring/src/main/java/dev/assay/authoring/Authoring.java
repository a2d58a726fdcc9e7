package dev.assay.authoring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./assay} for authors of questions. */
@Command(name = "./assay", description = "Proves question banks.")
public final class Authoring {
    /** Of a command that could not do its work; 1 says that it did, and found something. */
    static final int COULD_NOT_RUN = 2;

    private static final Logger LIBRARIES = Logger.getLogger("");

    private Authoring() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        // By its name, since the runner brings a logback.xml too.
        System.setProperty("logback.configurationFile", "dev/assay/authoring/logback.xml");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream progress = utf8(FileDescriptor.err);
        System.exit(commandLine(out, progress, System.getenv()).execute(arguments));
    }

    /** Reports go to {@code out}; progress and problems to {@code progress}. */
    static CommandLine commandLine(PrintStream out, PrintStream progress, Map<String, String> environment) {
        CommandLine line = new CommandLine(new Authoring());
        line.addSubcommand(new VerifyCommand(out, progress, environment));
        line.addSubcommand(new GenerateCommand(out, environment));
        line.addSubcommand(new CalibrateCommand(out, environment));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((exception, _, _) -> {
            if (!(exception instanceof Problem)) {
                exception.printStackTrace(progress);
            }
            progress.println("assay: " + exception.getMessage());
            return COULD_NOT_RUN;
        });
        return line;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
