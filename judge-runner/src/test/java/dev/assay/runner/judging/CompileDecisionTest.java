package dev.assay.runner.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.runner.protocol.Reply.Outcome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompileDecisionTest {
    private static final Reports QUIET = Reports.fine().stdout("");

    @Test
    void normalEnd_isASuccessWithItsWarnings() {
        CompileDecision decision = decide(QUIET.stderr("/work/main.draft:3: warning\n"));
        assertThat(decision.ok()).isTrue();
        assertThat(decision.output()).isEqualTo("main.draft:3: warning");
    }

    @Test
    void exitCode_isAnErrorInTheCompilersWords() {
        CompileDecision decision =
                decide(QUIET.code(1).stderr("/work/main.draft:3: error\n  File \"/work/main.draft\"\n"));
        assertThat(decision.ok()).isFalse();
        assertThat(decision.output()).isEqualTo("main.draft:3: error\n  File \"main.draft\"");
    }

    @Test
    void silentFailure_isExplained() {
        assertThat(decide(QUIET.code(2)).output()).isEqualTo("The compiler ended with exit code 2.");
    }

    @Test
    void limits_areErrorsThatNameTheLimit() {
        assertThat(decide(QUIET.outcome(Outcome.CPU_LIMIT)).output()).contains("5000 ms of processor time");
        assertThat(decide(QUIET.outcome(Outcome.WALL_LIMIT)).output()).contains("10000 ms");
        assertThat(decide(QUIET.outcome(Outcome.MEMORY_LIMIT)).output()).contains("128 MiB");
        assertThat(decide(QUIET.oomEvent()).ok()).isFalse();
        assertThat(decide(QUIET.outcome(Outcome.OUTPUT_LIMIT).stdout("warning\n"))
                        .output())
                .isEqualTo("The compiler wrote too much.\nwarning");
        assertThat(decide(QUIET.outcome(Outcome.SIGNALED).code(11)).output()).contains("SIGSEGV");
    }

    @Test
    void coloursAndControls_areTakenOut() {
        assertThat(decide(QUIET.stderr("\u001b[31merror\u001b[0m\u0000\r\nnext"))
                        .output())
                .isEqualTo("error\uFFFD\nnext");
    }

    @Test
    void longOutput_isCutBetweenCharacters() {
        String output = decide(QUIET.code(1).stderr("ä".repeat(100_000))).output();
        assertThat(output.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64 << 10);
        assertThat(output).endsWith("ä\n… (cut)");
    }

    private static CompileDecision decide(Reports report) {
        return CompileDecision.of(report.report(), DraftLanguage.COMPILE);
    }
}
