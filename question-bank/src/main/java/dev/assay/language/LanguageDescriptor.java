package dev.assay.language;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything the judge knows about a language.
 *
 * @param id lower-case letters and digits, also the name of its folder
 * @param name as shown to people
 * @param versionCommand prints the version when run in the image
 * @param sourceFile the name a program's source is given, a plain file name
 * @param compile empty for a language that runs from source
 * @param run the command line of a program; {@code {memory_mb}} in a word stands for the question's memory limit
 * @param forkServer the command line of an interpreter that waits, and whose copies go on like {@code run}; empty: none
 * @param environment the whole environment of a program
 * @param runtimeReserveMb memory the language's runtime needs beside the program's own, in mebibytes
 * @param processes processes and threads a program may have at a time
 * @param stackMb stack limit in mebibytes; 0 for none but the memory limit
 * @param heapExhaustedStderr texts on standard error by which the runtime says that its own heap limit was met
 * @param timeMultiplier factor on a question's time limits, 0.1 to 20
 * @param aliases other words for the language, besides its id
 */
public record LanguageDescriptor(
        String id,
        String name,
        List<String> versionCommand,
        String sourceFile,
        Optional<CompileStep> compile,
        List<String> run,
        List<String> forkServer,
        Map<String, String> environment,
        int runtimeReserveMb,
        int processes,
        int stackMb,
        List<String> heapExhaustedStderr,
        double timeMultiplier,
        List<String> aliases,
        SelfTest selfTest) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,31}");
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}");

    public LanguageDescriptor {
        requireShape("id", id, ID);
        requireShape("source_file", sourceFile, FILE_NAME);
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of language " + id + " is blank (expected: a name for people)");
        }
        versionCommand = List.copyOf(versionCommand);
        run = List.copyOf(run);
        forkServer = List.copyOf(forkServer);
        environment = Map.copyOf(environment);
        heapExhaustedStderr = List.copyOf(heapExhaustedStderr);
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(compile, "compile");
        Objects.requireNonNull(selfTest, "selfTest");
        Ranges.requireFilled("version_command", versionCommand);
        Ranges.requireFilled("run", run);
        Ranges.require("runtime_reserve_mb", runtimeReserveMb, 0, 4096);
        Ranges.require("processes", processes, 1, 4096);
        Ranges.require("stack_mb", stackMb, 0, 1024);
        Ranges.require("time_multiplier", timeMultiplier, 0.1, 20);
    }

    /** The same where no interpreter can wait: each program is started. */
    LanguageDescriptor withoutForkServer() {
        return new LanguageDescriptor(
                id,
                name,
                versionCommand,
                sourceFile,
                compile,
                run,
                List.of(),
                environment,
                runtimeReserveMb,
                processes,
                stackMb,
                heapExhaustedStderr,
                timeMultiplier,
                aliases,
                selfTest);
    }

    private static void requireShape(String key, String value, Pattern shape) {
        if (!shape.matcher(value).matches()) {
            throw new IllegalArgumentException(key + " \"" + value + "\" (expected: " + shape + ")");
        }
    }
}
