package dev.assay.standalone;

import dev.assay.standalone.installation.Running;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", description = "Stops what ./assay up started, also after it was killed.")
final class Down implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private DataOption data;

    Down(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        boolean ran = new Running(data.folder()).stop();
        out.println(ran ? "Assay is stopped." : "Assay was not running on " + data.path() + ".");
        return Assay.OK;
    }
}
