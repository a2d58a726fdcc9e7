package dev.assay.standalone.installation;

import dev.assay.standalone.console.Problem;
import dev.assay.standalone.process.Leftovers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The installation of a data folder, seen by another process than the one that keeps it running. */
public record Running(DataFolder data) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(15);

    /** Empty if it does not run. */
    public Optional<RunState> state() {
        return data.run().filter(run -> run.supervisor().alive());
    }

    /**
     * What runs.
     *
     * @throws Problem if it does not run, or is not ready yet
     */
    public RunState require() {
        RunState run = state().orElseThrow(
                        () -> new Problem("Assay is not running on " + data.root() + "; start it with ./assay up"));
        if (!run.ready()) {
            throw new Problem("Assay is just starting; try again when ./assay up says that it is ready");
        }
        return run;
    }

    /**
     * Stops it, in order if its supervisor still runs, else what the supervisor left. No process and no sandbox is left
     * when this returns.
     *
     * @return whether anything ran
     */
    public boolean stop() {
        Optional<RunState> last = data.run();
        if (last.isEmpty()) {
            return false;
        }
        Leftovers leftovers = new Leftovers(InstantSource.system());
        boolean ran = last.get().supervisor().alive();
        leftovers.stop(List.of(last.get().supervisor()), PATIENCE);
        // An orderly end took the record away; what is recorded still was not stopped by it.
        Optional<RunState> left = data.run();
        if (left.isPresent()) {
            ran = true;
            leftovers.stop(left.get().processes(), LEFTOVER_PATIENCE);
            new SandboxContainers(data.settings().id()).removeAll();
            data.forgetRun();
        }
        return ran;
    }
}
