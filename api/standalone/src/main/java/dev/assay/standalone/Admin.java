package dev.assay.standalone;

import dev.assay.standalone.console.Problem;
import dev.assay.standalone.installation.Administrators;
import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.installation.Credentials;
import dev.assay.standalone.installation.Running;
import java.io.Console;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "admin", description = "Makes administrators of the installation that runs; the audit log says so.")
final class Admin implements Runnable {
    private static final int PASSWORD_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PrintStream out;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and reads it
    private boolean help;

    Admin(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do (expected: create or promote)");
    }

    @Command(
            name = "create",
            description = {
                "Makes an account that administers. The password is asked for on the terminal, twice;",
                "without a terminal, or with --generate, one is made up and printed once."
            })
    int create(
            @Mixin DataOption data,
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(names = "--name", paramLabel = "N", description = "What the person is called.") String name,
            @Option(names = "--generate", description = "Make a password up.") boolean generate) {
        Administrators administrators = Administrators.of(new Running(data.folder()).require(), Clock.systemUTC());
        if (administrators.isTaken(email)) {
            throw Administrators.taken(email);
        }
        Console console = System.console();
        boolean asks = !generate && console.isTerminal();
        String password = asks ? asked(console) : madeUp();
        Credentials credentials = Credentials.of(Checkout.ofLauncher(), email, password);
        administrators.create(
                credentials, Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty()));
        out.println(credentials.email() + " is an administrator now.");
        if (!asks) {
            out.println("password: " + password);
        }
        return Assay.OK;
    }

    @Command(name = "promote", description = "Lets an account administer that somebody has registered.")
    int promote(@Mixin DataOption data, @Parameters(paramLabel = "EMAIL") String email) {
        Administrators administrators = Administrators.of(new Running(data.folder()).require(), Clock.systemUTC());
        out.println(email
                + (administrators.promote(email) ? " is an administrator now." : " was an administrator already."));
        return Assay.OK;
    }

    private static String asked(Console console) {
        char[] first = console.readPassword("Password: ");
        char[] second = console.readPassword("The same again: ");
        if (first == null || second == null || !Arrays.equals(first, second)) {
            throw new Problem("the two passwords differ; nothing was made");
        }
        return new String(first);
    }

    private static String madeUp() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
