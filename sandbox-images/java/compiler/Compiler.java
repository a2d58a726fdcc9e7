package dev.assay.compiler;

import com.sun.tools.javac.main.Main;
import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * javac's own entry point, called with what the command line would say, so that options, messages and exit codes are the
 * command's. The sources lie in the working directory while they are compiled; the classes never touch a file system.
 */
final class Compiler {
    private static final List<String> OPTIONS = List.of("-proc:none", "-encoding", "UTF-8", "-Xlint:none");

    private final MemoryFileManager files = new MemoryFileManager();
    private int lastExitCode;

    Compilation compile(List<SourceFile> sources) throws IOException {
        List<Path> written = new ArrayList<>();
        try {
            List<String> arguments = new ArrayList<>(OPTIONS);
            for (SourceFile source : sources) {
                written.add(Files.write(Path.of(source.name()), source.content()));
                arguments.add(source.name());
            }
            return run(arguments);
        } finally {
            files.forget();
            for (Path path : written) Files.delete(path);
        }
    }

    private Compilation run(List<String> arguments) {
        var messages = new CappedText();
        var context = new Context();
        files.offerTo(context);
        Main.Result result;
        try (var writer = new PrintWriter(messages)) {
            result = new Main("javac", writer).compile(arguments.toArray(String[]::new), context);
        }
        lastExitCode = result.exitCode;
        return new Compilation(result.exitCode, messages.toBytes(), result.isOK() ? files.classes() : List.of());
    }

    int lastExitCode() {
        return lastExitCode;
    }
}
