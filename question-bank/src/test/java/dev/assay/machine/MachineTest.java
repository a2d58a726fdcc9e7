package dev.assay.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MachineTest {
    private static final Machine HERE = new Machine("Fast One", 4, 600);

    @Test
    void timesOfAMachineLikeThisOne_areTrusted() {
        assertThat(HERE.doubtOn(HERE)).isEmpty();
        assertThat(HERE.doubtOn(new Machine("Fast One", 4, 900))).isEmpty();
        assertThat(HERE.doubtOn(new Machine("Fast One", 4, 400))).isEmpty();
    }

    @Test
    void timesOfAnotherProcessorOrOtherCores_areDoubtful() {
        assertThat(HERE.doubtOn(new Machine("Slow One", 4, 600)))
                .contains("were measured on Fast One x 4 (speed 600), and this is Slow One x 4 (speed 600)");
        assertThat(HERE.doubtOn(new Machine("Fast One", 2, 600))).isPresent();
    }

    @Test
    void timesOfAFarFasterOrSlowerMachine_areDoubtfulWhateverItIsCalled() {
        assertThat(HERE.doubtOn(new Machine("Fast One", 4, 300)).orElseThrow()).endsWith("0.5 times as fast");
        assertThat(HERE.doubtOn(new Machine("Fast One", 4, 1200)).orElseThrow()).endsWith("2.0 times as fast");
    }

    @Test
    void thisMachine_hasANameAndASpeed() {
        Machine here = Machine.here();
        assertThat(Machine.kindHere()).isEqualTo(here.processor() + " x " + here.cores());
        assertThat(here.speed()).isPositive();
    }

    @Test
    void machineWithoutAName_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Machine(" ", 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Machine("x", 1, 0));
    }
}
