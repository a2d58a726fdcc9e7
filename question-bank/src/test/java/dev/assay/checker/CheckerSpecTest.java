package dev.assay.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckerSpecTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void default_isCaseSensitiveTokens() {
        assertThat(CheckerSpec.defaults()).isEqualTo(new CheckerSpec("token", Map.of()));
        assertThat(Checker.of(CheckerSpec.defaults())).isEqualTo(new TokenChecker(true, false));
    }

    @Test
    void json_isFlatAndComesBackEqual() throws JsonProcessingException {
        String json = "{\"name\":\"float\",\"abs\":0.000001,\"rel\":1.0E-9}";
        CheckerSpec spec = JSON.readValue(json, CheckerSpec.class);
        assertThat(spec).isEqualTo(new CheckerSpec("float", Map.of("abs", 1e-6, "rel", 1e-9)));
        assertThat(JSON.readValue(JSON.writeValueAsString(spec), CheckerSpec.class))
                .isEqualTo(spec);
    }

    @Test
    void wholeNumbers_areTolerancesToo() {
        assertThat(new CheckerSpec("float", Map.of("abs", 0))).isEqualTo(new CheckerSpec("float", Map.of("abs", 0.0)));
    }

    @Test
    void float_withOneTolerance_leavesTheOtherAtZero() {
        assertThat(Checker.of(new CheckerSpec("float", Map.of())))
                .isEqualTo(new FloatChecker(new Tolerance(1e-6, 1e-6), true, false));
        assertThat(Checker.of(new CheckerSpec("float", Map.of("abs", 0.1))))
                .isEqualTo(new FloatChecker(new Tolerance(0.1, 0), true, false));
        assertThat(Checker.of(new CheckerSpec("float", Map.of("rel", 0.1))))
                .isEqualTo(new FloatChecker(new Tolerance(0, 0.1), true, false));
    }

    @Test
    void unknownName_isRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckerSpec("fuzzy", Map.of()))
                .withMessage("checker name \"fuzzy\" (expected: one of exact, token, line, float, json, unordered, "
                        + "unordered_deep, set, one_of, predicate, custom, testlib)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckerSpec.of(Map.of("abs", 1)))
                .withMessageStartingWith("checker name null (expected: one of exact, token,");
    }

    @Test
    void unknownOption_isRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckerSpec("token", Map.of("abs", 1)))
                .withMessage(
                        "option \"abs\" of checker token (expected: one of case_sensitive, space_change_sensitive)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckerSpec("line", Map.of("abs", 1)))
                .withMessage("option \"abs\" of checker line (expected: no options)");
    }

    @Test
    void optionOfAnotherTypeOrRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckerSpec("float", Map.of("abs", -1)))
                .withMessage("option abs of checker float is -1 (expected: a number from 0 to 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckerSpec("float", Map.of("rel", Double.NaN)))
                .withMessageContaining("is NaN (expected: a number from 0 to 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckerSpec("float", Map.of("rel", "1e-6")))
                .withMessageContaining("is 1e-6 (expected: a number from 0 to 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckerSpec("token", Map.of("case_sensitive", 1)))
                .withMessage("option case_sensitive of checker token is 1 (expected: true or false)");
    }
}
