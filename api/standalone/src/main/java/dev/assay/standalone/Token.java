package dev.assay.standalone;

import dev.assay.standalone.installation.LocalTokens;
import dev.assay.standalone.installation.Running;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "token", description = "Prints an API token for this installation; nobody can read it again.")
final class Token implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private DataOption data;

    @Option(names = "--scope", paramLabel = "SCOPE", required = true, description = "What it may do: executions.")
    private List<String> scopes;

    @Option(
            names = "--name",
            paramLabel = "N",
            defaultValue = "command line",
            description = "What the token is for (default: ${DEFAULT-VALUE}).")
    private String name;

    @Option(
            names = "--days",
            paramLabel = "D",
            defaultValue = "90",
            description = "How long it is valid, 1 to 3650 (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--per-minute",
            paramLabel = "N",
            description = "Requests a minute it may make, 0 for as many as it likes (default: what all tokens may).")
    private Integer perMinute;

    @Spec
    private CommandSpec spec;

    Token(PrintStream out) {
        this.out = out;
    }

    private OptionalInt limit() {
        return perMinute == null ? OptionalInt.empty() : OptionalInt.of(perMinute);
    }

    @Override
    public Integer call() {
        if (days < 1 || days > 3650) {
            throw new ParameterException(spec.commandLine(), "--days " + days + " (expected: 1 to 3650)");
        }
        LocalTokens tokens = LocalTokens.of(new Running(data.folder()).require(), Clock.systemUTC());
        try {
            out.println(tokens.issue(name, scopes, Duration.ofDays(days), limit()));
            return Assay.OK;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
