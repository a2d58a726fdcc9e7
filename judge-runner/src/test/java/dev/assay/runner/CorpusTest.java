package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JudgedResult;
import dev.assay.question.Limits;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program of the corpus gets the verdict it is filed under. */
@Tag("docker")
class CorpusTest {
    private static RealSandboxes sandboxes;

    @BeforeAll
    static void open() throws IOException {
        sandboxes = new RealSandboxes();
    }

    @AfterAll
    static void close() {
        sandboxes.close();
    }

    static Stream<Programs.Filed> corpus() {
        return Images.underTest().keySet().stream()
                .sorted()
                .flatMap(language -> Programs.ofLanguage(language).stream());
    }

    private static Limits limits(Programs.Filed program) {
        return program.file().getFileName().toString().startsWith("sleep") ? Jobs.SHORT : Jobs.LIMITS;
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void program_getsTheVerdictItIsFiledUnder(Programs.Filed program) throws Exception {
        JudgedResult result = sandboxes.judge.judge(
                Jobs.execution(program.language(), Programs.read(program.file()), limits(program), true, Jobs.SUM),
                OptionalInt.empty(),
                new Judging(),
                _ -> {});
        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.valueOf(program.verdict()));
    }
}
