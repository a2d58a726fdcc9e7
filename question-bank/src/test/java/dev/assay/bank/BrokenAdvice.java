package dev.assay.bank;

import static dev.assay.bank.Broken.broken;

import java.util.List;
import java.util.stream.Stream;

/** Banks that are valid but for warnings. Each is small, so that each has the warning about families. */
final class BrokenAdvice {
    private static final String FAMILY = "topics.yaml:3 topic-family";

    private BrokenAdvice() {}

    static Stream<Broken> all() {
        return List.of(
                broken("few questions", bank -> bank, FAMILY),
                broken("few questions of each kind", BankFixture::withKinds, FAMILY),
                broken(
                        "an unreached bound",
                        bank -> bank.withKinds().replace(KindFixtures.ADD + "question.yaml", "[0, 9]", "[0, 10]"),
                        KindFixtures.ADD + "question.yaml:13 bound-reached",
                        FAMILY),
                broken(
                        "unreached bounds of methods and elements",
                        bank -> bank.withKinds()
                                .replace(KindFixtures.COUNTER + "question.yaml", "[1, 5]", "[-1, 6]")
                                .replace(KindFixtures.ADD + "question.yaml", "length: [1, 3]", "each: [1, 4]"),
                        KindFixtures.ADD + "question.yaml:13 bound-reached",
                        KindFixtures.COUNTER + "question.yaml:13 bound-reached",
                        KindFixtures.COUNTER + "question.yaml:13 bound-reached",
                        FAMILY),
                broken(
                        "a language without a solution",
                        bank -> bank.replace(BankFixture.QUESTION, "[python]", "[python, java]"),
                        BankFixture.QUESTION + ":12 language-solution",
                        FAMILY))
                .stream();
    }
}
