package dev.assay.authoring.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.authoring.calibration.Calibration.Taken;
import dev.assay.question.Limits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    private static final List<String> OFFERED = List.of("cpp", "python", "java");

    private static Calibration of(Limits before, Taken... taken) {
        return Calibration.of(before, List.of(taken), OFFERED, language -> language.equals("python") ? 3 : 1);
    }

    @ParameterizedTest
    @CsvSource({"0, 500", "250, 500", "251, 600", "300, 600", "301, 700", "1000, 2000", "15000, 30000"})
    void limit_isTwiceTheSlowest_inTenthsOfASecond_andAtLeastAHalf(int slowestMs, int limitMs) {
        assertThat(Calibration.limit(slowestMs)).isEqualTo(limitMs);
    }

    @Test
    void eachLanguage_hasTheTimeOfItsSlowestSolution() {
        Calibration calibration =
                of(Limits.DEFAULT, new Taken("cpp", 300), new Taken("python", 100), new Taken("python", 700));
        assertThat(calibration.limits()).isEqualTo(new Limits(600, 3000, 256, 256, Map.of("cpp", 600, "python", 1400)));
        assertThat(calibration.measured()).containsExactly("cpp", "python");
        assertThat(calibration.slowestMs()).isEqualTo(Map.of("cpp", 300, "python", 700));
    }

    @Test
    void withoutASolutionInTheReferenceLanguage_theOthersSayByTheirFactors() {
        assertThat(of(Limits.DEFAULT, new Taken("python", 1200)).limits().cpuMs())
                .isEqualTo(800);
    }

    @Test
    void languageWithoutASolution_keepsItsShare() {
        Limits before = new Limits(1000, 3000, 256, 256, Map.of("java", 1500));
        Calibration calibration = of(before, new Taken("cpp", 1000));
        assertThat(calibration.limits().cpuMsOf()).isEqualTo(Map.of("java", 3000, "cpp", 2000));
        assertThat(calibration.measured()).containsExactly("cpp");
    }

    @Test
    void solutionInALanguageThatIsNotOffered_hasNoTimeOfItsOwn() {
        Calibration calibration = of(Limits.DEFAULT, new Taken("rust", 900));
        assertThat(calibration.limits()).isEqualTo(new Limits(1800, 3000, 256, 256));
        assertThat(calibration.measured()).isEmpty();
    }

    @Test
    void elapsedTime_growsWhereProcessorTimeWouldBeMore() {
        assertThat(of(Limits.DEFAULT, new Taken("cpp", 2000)).limits().wallMs()).isEqualTo(12_000);
        assertThat(of(Limits.DEFAULT, new Taken("cpp", 15_000)).limits().wallMs())
                .isEqualTo(60_000);
    }
}
