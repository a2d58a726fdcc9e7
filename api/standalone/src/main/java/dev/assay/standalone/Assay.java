package dev.assay.standalone;

import dev.assay.standalone.console.Problem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./assay} that are written in Java. */
@Command(
        name = "./assay",
        description = "Assay, a coding-interview judge, on one machine.",
        mixinStandardHelpOptions = false,
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Token.class,
            Admin.class,
            Publish.class,
            Judge.class,
            Generate.class,
            Import.class,
            ShowOverview.class,
            NewQuestion.class,
            Export.class,
            Preview.class
        })
public final class Assay {
    /** Done. */
    static final int OK = 0;
    /** Not done: a problem, said in one line. */
    static final int FAILED = 1;
    /** Asked for in a way that makes no sense. */
    static final int MISUSE = 2;

    private static final Logger LIBRARIES = Logger.getLogger("");

    private Assay() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        // By its name, since the runner brings a logback.xml too.
        System.setProperty("logback.configurationFile", "dev/assay/standalone/logback.xml");
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(commandLine(System.out, System.err).execute(arguments));
    }

    /** Commands print what they found to {@code out}, problems go to {@code err}. */
    public static CommandLine commandLine(PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(Assay.class, new Commands(out));
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (!(exception instanceof Problem)) {
                exception.printStackTrace(err);
            }
            err.println("assay: " + oneLine(exception.getMessage()));
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        line.setParameterExceptionHandler((exception, given) -> {
            String command = exception.getCommandLine().getCommandSpec().qualifiedName();
            err.println("assay: " + exception.getMessage() + "; see " + command + " --help");
            return MISUSE;
        });
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        return line;
    }

    /** Messages of libraries may have several lines. */
    private static String oneLine(String message) {
        return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
