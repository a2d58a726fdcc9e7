package dev.assay.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartDelayTest {
    private static final Duration SHORT_RUN = Duration.ofSeconds(2);

    @Test
    void the_first_delay_is_short() {
        assertThat(RestartDelay.after(Duration.ZERO, SHORT_RUN)).isEqualTo(RestartDelay.FIRST);
    }

    @Test
    void delays_double_up_to_the_longest() {
        assertThat(RestartDelay.after(Duration.ofSeconds(4), SHORT_RUN)).isEqualTo(Duration.ofSeconds(8));
        assertThat(RestartDelay.after(Duration.ofSeconds(16), SHORT_RUN)).isEqualTo(RestartDelay.LONGEST);
        assertThat(RestartDelay.after(RestartDelay.LONGEST, SHORT_RUN)).isEqualTo(RestartDelay.LONGEST);
    }

    @Test
    void a_process_that_ran_well_is_started_again_soon() {
        assertThat(RestartDelay.after(RestartDelay.LONGEST, RestartDelay.RAN_WELL))
                .isEqualTo(RestartDelay.FIRST);
    }
}
