package dev.assay.runner;

import dev.assay.language.LanguageDescriptor;
import dev.assay.language.SelfTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A language for sandboxes that follow a script. */
final class EchoLanguage {
    static final LanguageDescriptor ECHO = echo(List.of());
    /** The same with an interpreter that waits. */
    static final LanguageDescriptor COPIED = echo(List.of("/bin/echo-server"));

    private EchoLanguage() {}

    private static LanguageDescriptor echo(List<String> forkServer) {
        return new LanguageDescriptor(
                "echo",
                "Echo",
                List.of("/bin/echo", "--version"),
                "main.echo",
                Optional.empty(),
                List.of("/bin/echo"),
                forkServer,
                Map.of(),
                0,
                1,
                0,
                List.of(),
                1,
                List.of(),
                new SelfTest("x", "x"));
    }
}
