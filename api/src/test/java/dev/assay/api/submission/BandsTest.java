package dev.assay.api.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 10", "10, 10", "11, 20", "99, 100", "100, 100", "101, 150", "150, 150", "1234, 1250"})
    void time_isRoundedUp_toTenBelowAHundred_elseToFifty(int ms, int band) {
        assertThat(Bands.time(ms)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1024", "1024, 1024", "1025, 2048"})
    void memory_isRoundedUp_toMebibytes(int kib, int band) {
        assertThat(Bands.memory(kib)).isEqualTo(band);
    }
}
