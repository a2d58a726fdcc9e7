package dev.assay.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedChildTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/bin:/bin", "ONLY", "this");

    @TempDir
    private Path folder;

    private final BlockingQueue<ProcessRecord> started = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private SupervisedChild child;

    @AfterEach
    void stopChild() {
        if (child != null) {
            child.stop();
        }
    }

    @Test
    void a_child_that_ends_is_started_again() throws InterruptedException {
        // Of a process that is over at once nobody may be told: it can be gone before it is looked at.
        start(List.of("sh", "-c", "sleep 0.2; exit 3"));

        ProcessRecord first = next();
        ProcessRecord second = next();

        assertThat(second.pid()).isNotEqualTo(first.pid());
        assertThat(child.lastExitCode()).hasValue(3);
        assertThat(notices.take()).startsWith("sample ended with exit code 3; starting it again in 1 s");
    }

    @Test
    void a_stopped_child_is_gone_and_stays_so() throws InterruptedException {
        start(List.of("sleep", "60"));
        ProcessRecord process = next();
        assertThat(process.alive()).isTrue();

        child.stop();

        assertThat(process.alive()).isFalse();
        assertThat(started.poll(1_200, TimeUnit.MILLISECONDS)).isNull();
        assertThat(notices).isEmpty();
    }

    @Test
    void a_child_that_ignores_the_request_is_killed() throws InterruptedException {
        start(List.of("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done"));
        ProcessRecord process = next();
        awaitLog("ready");

        child.stop();

        assertThat(process.alive()).isFalse();
    }

    @Test
    void a_child_sees_only_its_own_environment() throws InterruptedException {
        start(List.of("sh", "-c", "env; echo end; sleep 60"));

        assertThat(awaitLog("end")).contains("ONLY=this").doesNotContain("HOME=");
    }

    private void start(List<String> command) {
        ChildSpec spec = new ChildSpec(
                "sample", command, ENVIRONMENT, folder.resolve("log"), StopSignal.TERM, Duration.ofMillis(500));
        child = new SupervisedChild(spec, started::add, notices::add, InstantSource.system());
        child.start();
    }

    private ProcessRecord next() throws InterruptedException {
        ProcessRecord record = started.poll(10, TimeUnit.SECONDS);
        assertThat(record).isNotNull();
        return record;
    }

    private String awaitLog(String word) throws InterruptedException {
        for (int look = 0; look < 200; look++) {
            String log = log();
            if (log.contains(word)) {
                return log;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the log does not say \"" + word + "\": " + log());
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return "";
        }
    }
}
