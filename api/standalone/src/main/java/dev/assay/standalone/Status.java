package dev.assay.standalone;

import dev.assay.standalone.installation.DataFolder;
import dev.assay.standalone.installation.Readiness;
import dev.assay.standalone.installation.RunState;
import dev.assay.standalone.installation.Running;
import dev.assay.standalone.process.ProcessRecord;
import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "status", description = "Shows what runs, and where; exit code 0 only when submissions are judged.")
final class Status implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private DataOption data;

    Status(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        Optional<RunState> run = new Running(folder).state();
        if (run.isEmpty()) {
            out.println("not running (data: " + folder.root() + ")");
            return Assay.FAILED;
        }
        boolean ready = Readiness.ready(URI.create(run.get().url()));
        out.println((ready ? "ready at " : "not ready at ") + run.get().url() + " (data: " + folder.root() + ")");
        show(run.get().supervisor());
        run.get().processes().forEach(this::show);
        return ready ? Assay.OK : Assay.FAILED;
    }

    private void show(ProcessRecord process) {
        out.printf("  %-12s %8d  %s%n", process.name(), process.pid(), process.alive() ? "runs" : "ended");
    }
}
