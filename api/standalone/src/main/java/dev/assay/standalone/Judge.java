package dev.assay.standalone;

import dev.assay.language.Languages;
import dev.assay.standalone.console.Problem;
import dev.assay.standalone.judge.FileJudge;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "judge",
        description = "Judges one source file against a folder of NAME.in and NAME.ans files.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:accepted", "1:any other verdict", "2:misuse, or nobody there to judge"},
        exitCodeOnExecutionException = Assay.MISUSE)
final class Judge implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "FILE", description = "The program.")
    private Path file;

    @Option(names = "--tests", paramLabel = "DIR", required = true, description = "Folder of the tests.")
    private Path tests;

    @Option(names = "--language", paramLabel = "L", description = "Its language (default: by the file's ending).")
    private Optional<String> language = Optional.empty();

    @Option(names = "--json", description = "Print what the API says instead of a table.")
    private boolean json;

    @Option(names = "--url", paramLabel = "U", description = "Another server (default: the local installation).")
    private Optional<URI> url = Optional.empty();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Holds the API token for --url (default: the token in $ASSAY_TOKEN).")
    private Optional<Path> tokenFile = Optional.empty();

    @Spec
    private CommandSpec spec;

    Judge(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Languages languages = Languages.bundled();
        FileJudge judge = url.isPresent() ? remote(languages) : local(languages);
        FileJudge.Judged judged = judge.judge(file, tests, language, colours());
        out.print(json ? judged.json().toPrettyString() + "\n" : judged.table());
        return judged.accepted() ? Assay.OK : Assay.FAILED;
    }

    private FileJudge remote(Languages languages) {
        String given = tokenInFile()
                .or(() -> Optional.ofNullable(System.getenv("ASSAY_TOKEN")))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--url needs a token: --token-file FILE, or the variable ASSAY_TOKEN"));
        return new FileJudge(url.orElseThrow(), new GivenToken(given), languages);
    }

    private FileJudge local(Languages languages) {
        LocalAccess access = new LocalAccess(data.folder());
        return new FileJudge(
                access.url(),
                tokenInFile().<FileJudge.Access>map(GivenToken::new).orElse(access),
                languages);
    }

    /** A token itself is no argument: every account of the machine can read those. */
    private Optional<String> tokenInFile() {
        return tokenFile.map(from -> {
            try {
                return Files.readString(from).strip();
            } catch (IOException e) {
                throw new Problem(
                        "cannot read the token in " + from + ": " + e.getClass().getSimpleName(), e);
            }
        });
    }

    private static boolean colours() {
        return Boolean.getBoolean("assay.terminal") && System.getenv("NO_COLOR") == null;
    }

    private record GivenToken(String token) implements FileJudge.Access {
        @Override
        public Optional<String> renewed() {
            return Optional.empty();
        }
    }
}
