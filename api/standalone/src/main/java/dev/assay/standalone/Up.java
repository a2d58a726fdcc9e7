package dev.assay.standalone;

import dev.assay.standalone.console.Steps;
import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.installation.Detached;
import dev.assay.standalone.installation.Installation;
import dev.assay.standalone.installation.UpSettings;
import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "up", description = "Starts everything and keeps it running; Ctrl-C stops it.")
final class Up implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private DataOption data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the API (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = UpSettings.LOOPBACK,
            description = "Where the API listens: 0.0.0.0 opens it to every machine (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--detach", description = "Return when all is ready; ./assay down stops it.")
    private boolean detach;

    @Spec
    private CommandSpec spec;

    Up(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (port < 1 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port " + port + " (expected: 1 to 65535)");
        }
        if (detach) {
            return new Detached(data.folder(), out).startAndFollow();
        }
        UpSettings settings = new UpSettings(Checkout.ofLauncher(), data.path(), host, port, System.getenv());
        Installation installation = new Installation(settings, Steps.on(out));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(installation)));
        installation.start();
        welcome(installation.url());
        installation.awaitEnd();
        return Assay.OK;
    }

    private void welcome(URI url) {
        out.printf("""

                Assay is ready at %1$s

                  register   curl %1$s/api/v1/auth/register -H 'Content-Type: application/json' \\
                               -d '{"email":"you@example.org","password":"a long secret of yours","name":"You"}'
                  judge      ./assay judge FILE --tests DIR
                  token      ./assay token --scope executions
                  stop       Ctrl-C, or ./assay down

                """, url);
    }

    private void stop(Installation installation) {
        if (installation.ended()) {
            return;
        }
        out.println("  … stopping");
        installation.close();
        out.println("  ✓ stopped: no process and no sandbox is left");
    }
}
