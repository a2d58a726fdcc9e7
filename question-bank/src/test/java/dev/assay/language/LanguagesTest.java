package dev.assay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static Languages languages() {
        return Languages.at("languages/", LanguagesTest.class.getClassLoader());
    }

    @Test
    void languages_areThoseOfTheIndexInItsOrder() {
        assertThat(languages().all()).extracting(LanguageDescriptor::id).containsExactly("ember", "flint");
    }

    @Test
    void language_isFoundByIdAndByAlias() {
        assertThat(languages().find("ember")).map(LanguageDescriptor::name).contains("Ember");
        assertThat(languages().find("em")).isEqualTo(languages().find("ember"));
        assertThat(languages().find("Ember")).isEmpty();
        assertThat(languages().find("basalt")).isEmpty();
    }

    @Test
    void descriptor_isReadWhole() {
        assertThat(languages().find("flint"))
                .contains(new LanguageDescriptor(
                        "flint",
                        "Flint",
                        List.of("flint", "-v"),
                        "Main.fl",
                        Optional.of(
                                new CompileStep.Command(List.of("flintc", "Main.fl"), "out", 10000, 20000, 512, 64)),
                        List.of("flint", "-m", "{memory_mb}", "out"),
                        List.of(),
                        Map.of(),
                        128,
                        64,
                        64,
                        List.of("out of memory"),
                        1,
                        List.of(),
                        new SelfTest("spark\n", "sparks")));
    }

    @Test
    void bundledLanguages_areThoseOfTheSandboxImages() {
        assertThat(Languages.bundled().all())
                .extracting(LanguageDescriptor::id)
                .contains("c", "cpp", "go", "java", "javascript", "python", "rust", "typescript");
    }

    @Test
    void catalogue_isNarrowedToTheLanguagesNamed() {
        Languages narrow = languages().only(List.of("flint"));
        assertThat(narrow.all()).extracting(LanguageDescriptor::id).containsExactly("flint");
        assertThat(narrow.find("em")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> languages().only(List.of("flint", "basalt")))
                .withMessage("no language 'basalt' (expected: some of ember, flint)");
    }

    @Test
    void aliasUsedTwice_isRefused() {
        LanguageDescriptor ember = languages().find("ember").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Languages(List.of(ember, ember)))
                .withMessageContaining("\"ember\" is used by ember and ember (expected: distinct ids and aliases)");
    }

    @Test
    void missingIndex_isNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Languages.at("nowhere/", LanguagesTest.class.getClassLoader()))
                .withMessage("class path resource nowhere/languages.index is missing");
    }
}
