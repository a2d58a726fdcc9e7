package dev.assay.harness;

import static dev.assay.signature.Signatures.function;
import static dev.assay.signature.Signatures.inPlace;
import static dev.assay.signature.Signatures.json;
import static dev.assay.signature.Signatures.lruCache;
import static dev.assay.signature.Signatures.method;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What programs of all sorts come to under their harness. */
@Tag("docker")
class HarnessInLanguagesTest {
    private static final ResultTag TAG = new ResultTag("0123456789abcdef0123456789abcdef");
    private static final FunctionSignature ADD = function("int add", "int a", "int b");
    private static final FunctionSignature REVERSE = inPlace("reverse", "char[] s");
    private static final List<Signature> SIGNATURES = List.of(
            function(
                    "long[][] mix",
                    "ListNode<int>[] lists",
                    "TreeNode<string> tree",
                    "list<list<string>> words",
                    "char c",
                    "double d",
                    "bool b",
                    "string s",
                    "long l"),
            lruCache());
    private static final ClassSignature ACTING = new ClassSignature(
            "Acting",
            List.of(),
            List.of(
                    method("int flood"),
                    method("int leave"),
                    method("int fail"),
                    method("int forge"),
                    method("ListNode circle"),
                    method("double nan")));

    private static final Map<HarnessLanguage, String> ACTORS = Map.of(
            HarnessLanguage.JAVASCRIPT, "acting.js",
            HarnessLanguage.TYPESCRIPT, "acting.ts",
            HarnessLanguage.PYTHON, "acting.py",
            HarnessLanguage.JAVA, "Acting.java",
            HarnessLanguage.CPP, "acting.cpp",
            HarnessLanguage.GO, "acting.go");

    private static String actor(HarnessLanguage language) {
        try (InputStream file = HarnessInLanguagesTest.class.getResourceAsStream("/harness/" + ACTORS.get(language))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the candidate is told before any test runs; empty when all is well. */
    private static Optional<String> complaint(Harness harness, String source, LanguageContainer.Answers answers) {
        Optional<String> errors = answers.compileErrors()
                .map(said -> harness.compileProblem(said, source.getBytes(StandardCharsets.UTF_8)));
        LanguageContainer.Ended check = answers.ended();
        return errors.isPresent() || !harness.isCheckedByRunning()
                ? errors
                : harness.checkProblem(TAG, check.result(), check.stderr());
    }

    private static void build(LanguageContainer container, Harness harness, String source) {
        container.program(harness, source);
        container.run(harness.checkedRunInput(TAG, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void startersCompileUntouched(HarnessLanguage language) {
        LanguageContainer container = new LanguageContainer(language);
        List<Harness> harnesses = SIGNATURES.stream()
                .map(signature -> Harness.of(signature, language))
                .toList();
        for (Harness harness : harnesses) {
            build(container, harness, harness.starter());
            container.done();
        }
        LanguageContainer.Answers answers = container.start();
        for (Harness harness : harnesses) {
            assertThat(complaint(harness, harness.starter(), answers)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFunctionThatIsNotTheExpectedOneIsACompileErrorThatShowsIt(HarnessLanguage language) {
        Harness harness = Harness.of(ADD, language);
        String starter = harness.starter();
        List<String> wrong = Stream.of(
                        starter.replace("add", "addUp"),
                        starter.replaceAll(",[^,]*\\bb\\b(?=[):])[^)]*", ""),
                        returningText(starter, language))
                .filter(source -> !source.equals(starter))
                .toList();
        LanguageContainer container = new LanguageContainer(language);
        wrong.forEach(source -> {
            build(container, harness, source);
            container.done();
        });
        LanguageContainer.Answers answers = container.start();
        for (String source : wrong) {
            assertThat(complaint(harness, source, answers))
                    .as(source)
                    .hasValueSatisfying(message -> assertThat(message)
                            .startsWith("The program has to declare this:\n\n"
                                    + harness.declaration().indent(4))
                            .doesNotContain("assay"));
        }
    }

    /** The same starter where no types are declared. */
    private static String returningText(String starter, HarnessLanguage language) {
        return switch (language) {
            case JAVASCRIPT, PYTHON -> starter;
            case TYPESCRIPT -> starter.replace("): number", "): string").replace("return 0", "return \"\"");
            case JAVA -> starter.replace("int add", "String add").replace("return 0", "return \"\"");
            case CPP -> "#include <string>\n" + starter.replace("int add", "std::string add");
            case GO -> starter.replace(") int {", ") string {").replace("return 0", "return \"\"");
        };
    }

    @ParameterizedTest
    @EnumSource
    void whateverAProgramDoesIsToldApart(HarnessLanguage language) {
        Harness acting = Harness.of(ACTING, language);
        Harness reverse = Harness.of(REVERSE, language);
        LanguageContainer container = new LanguageContainer(language);
        build(container, acting, actor(language));
        List<String> acts = List.of("flood", "leave", "fail", "forge", "circle", "nan");
        acts.forEach(act -> container.run(acting.runInput(TAG, List.of(calling(act)))));
        container.run(
                acting.runInput(TAG, List.of(calling("nan"), calling("flood"), calling("leave"), calling("flood"))));
        container.done();
        build(container, reverse, reversing(language, reverse.starter()));
        List<JsonNode> texts = List.of(json("[[\"a\",\"b\",\"c\"]]"), json("[[]]"), json("[[\"a\",\"b\",\"c\"]]"));
        container.run(reverse.runInput(TAG, texts));

        LanguageContainer.Answers answers = container.start();
        assertThat(complaint(acting, actor(language), answers)).isEmpty();

        LanguageContainer.Ended flood = answers.ended();
        assertThat(flood.stdout()).isEqualTo("flood\n".repeat(1000));
        assertThat(result(acting, "flood", flood)).isEqualTo(new TestResult.Returned(json("[null,42]")));

        LanguageContainer.Ended left = answers.ended();
        assertThat(left.exitCode()).isZero();
        assertThat(result(acting, "leave", left)).isEqualTo(new TestResult.Missing());

        LanguageContainer.Ended failed = answers.ended();
        assertThat(failed.exitCode()).isNotZero();
        assertThat(failed.stderr()).contains("on purpose");
        assertThat(result(acting, "fail", failed)).isEqualTo(new TestResult.Missing());

        assertThat(result(acting, "forge", answers.ended())).isEqualTo(new TestResult.Forged());

        assertThat(result(acting, "circle", answers.ended()))
                .isEqualTo(new TestResult.Mistyped("result is a list that goes in a circle or does not end"));
        assertThat(result(acting, "nan", answers.ended()))
                .isEqualTo(new TestResult.Mistyped("result of call 1 (nan) is \"NaN\" (expected: a finite number)"));

        List<JsonNode> batch = List.of(calling("nan"), calling("flood"), calling("leave"), calling("flood"));
        assertThat(acting.results(TAG, batch, answers.ended().result(), false))
                .extracting(Object::getClass)
                .containsExactly(
                        TestResult.Mistyped.class,
                        TestResult.Returned.class,
                        TestResult.Missing.class,
                        TestResult.Missing.class);

        assertThat(complaint(reverse, reversing(language, reverse.starter()), answers))
                .isEmpty();
        assertThat(reverse.results(TAG, texts, answers.ended().result(), false))
                .containsExactly(
                        new TestResult.Returned(json("[\"c\",\"b\",\"a\"]")),
                        new TestResult.Returned(json("[]")),
                        new TestResult.Returned(json("[\"c\",\"b\",\"a\"]")));
    }

    private static JsonNode calling(String method) {
        return json("[[\"Acting\",[]],[\"" + method + "\",[]]]");
    }

    private static TestResult result(Harness harness, String method, LanguageContainer.Ended ended) {
        return harness.results(TAG, List.of(calling(method)), ended.result(), false)
                .getFirst();
    }

    private static String reversing(HarnessLanguage language, String starter) {
        String body = switch (language) {
            case JAVASCRIPT, TYPESCRIPT -> "s.reverse();";
            case PYTHON -> "s.reverse()";
            case JAVA -> "for (int i = 0, k = s.length - 1; i < k; i++, k--) { char c = s[i]; s[i] = s[k]; s[k] = c; }";
            case CPP -> "std::reverse(s.begin(), s.end());";
            case GO -> "for i, k := 0, len(s)-1; i < k; i, k = i+1, k-1 { s[i], s[k] = s[k], s[i] }";
        };
        return starter.replaceAll("(//|#) Write your solution here\\.", body);
    }
}
