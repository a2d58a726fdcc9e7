package dev.assay.benchmarks.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void a_process_is_read_with_the_children_it_has_waited_for() {
        ProcessTimes.One one =
                ProcessTimes.parse("42 (a (b) c) S 7 42 42 0 -1 4194560 1 2 3 4 5 6 70 800 20 0 1 0 12345 0 0");
        assertThat(one).isEqualTo(new ProcessTimes.One(42, 7, "a (b) c", (5 + 6) * 10_000L, (70 + 800) * 10_000L));
        assertThat(one.cpuMicros()).isEqualTo(8_810_000);
    }

    @Test
    void this_process_is_among_those_there_are() {
        assertThat(ProcessTimes.now().all())
                .anyMatch(one -> one.pid() == ProcessHandle.current().pid());
    }

    @Test
    void a_control_group_of_either_version_tells_its_time() {
        assertThat(ContainerTimes.parse("1234567890\n")).isEqualTo(1_234_567);
        assertThat(ContainerTimes.parse("usage_usec 555\nuser_usec 5\nsystem_usec 550\n"))
                .isEqualTo(555);
    }

    @Test
    void usage_is_a_difference_of_each_group() {
        Usage before = new Usage(Map.of(Group.API, 10L, Group.RUNNER, 5L));
        Usage after = new Usage(Map.of(Group.API, 30L, Group.RUNNER, 6L));
        assertThat(after.since(before).of(Group.API)).isEqualTo(20);
        assertThat(after.since(before).total()).isEqualTo(21);
        assertThat(after.since(before).plus(before).of(Group.API)).isEqualTo(30);
    }

    @Test
    void nothing_foreign_is_seen_where_all_is_accounted_for() {
        Foreign foreign = new Foreign();
        foreign.begin();
        foreign.end(Long.MAX_VALUE / 2);
        assertThat(foreign.cores()).isZero();
    }
}
