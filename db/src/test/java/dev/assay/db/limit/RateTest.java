package dev.assay.db.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({"20/min,20,60", "1/5s,1,5", "100/h,100,3600", "5/d,5,86400", "30/2min,30,120", "1/7d,1,604800"})
    void a_rate_is_read_and_written(String text, int requests, int seconds) {
        Rate rate = new Rate(requests, Duration.ofSeconds(seconds));
        assertThat(Rate.parse(text)).isEqualTo(rate);
        assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "0/min", "20/m", "-1/s", "20 / min", "1/0s", "1/8d", "9999999/s", "1/999999d"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Rate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @Test
    void a_time_that_cannot_be_divided_is_rounded_up() {
        assertThat(Rate.perMinute(7).intervalMicros()).isEqualTo(8_571_429);
    }
}
