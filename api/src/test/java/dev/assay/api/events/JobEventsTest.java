package dev.assay.api.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobEventsTest {
    @Test
    void progress_goesInStepsOfAQuarter_andOfFiveTestsAtLeast() {
        assertThat(steps(4)).containsExactly(0);
        assertThat(steps(12)).containsExactly(0, 5, 10);
        assertThat(steps(100)).containsExactly(0, 25, 50, 75, 100);
    }

    private static int[] steps(int total) {
        return IntStream.rangeClosed(0, total)
                .map(done -> JobEvents.coarse(done, total))
                .distinct()
                .toArray();
    }
}
