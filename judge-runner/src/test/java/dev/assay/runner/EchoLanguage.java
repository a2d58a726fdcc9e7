package dev.assay.runner;

import dev.assay.language.LanguageDescriptor;
import dev.assay.language.SelfTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A language for sandboxes that follow a script. */
final class EchoLanguage {
    static final LanguageDescriptor ECHO = new LanguageDescriptor(
            "echo",
            "Echo",
            List.of("/bin/echo", "--version"),
            "main.echo",
            Optional.empty(),
            List.of("/bin/echo"),
            List.of(),
            Map.of(),
            0,
            1,
            0,
            List.of(),
            1,
            List.of(),
            new SelfTest("x", "x"));

    private EchoLanguage() {}
}
