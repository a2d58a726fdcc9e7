package dev.assay.db.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
    @ParameterizedTest
    @MethodSource("all")
    void progress_comes_back_from_its_text(Progress progress) {
        assertThat(Progress.fromText(progress.toText())).contains(progress);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "running", "running 1", "running x 2", "running 3 2", "running -1 2", "done"})
    void other_text_is_no_hint(String text) {
        assertThat(Progress.fromText(text)).isEmpty();
    }

    static Stream<Progress> all() {
        return Stream.of(new Progress.Compiling(), new Progress.Running(0, 7), new Progress.Finished());
    }
}
