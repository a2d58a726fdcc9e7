package dev.assay.standalone.preview;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.image.Image;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.Limits;
import dev.assay.question.ProseTask;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Signature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question as its candidate sees it. This type has no place for the approach, the rubric, the texts of hints, authors' notes,
 * which option is right and why, or hidden tests, so none of them can get onto a page.
 *
 * @param hints how many there are to be asked for
 * @param signature what is called, in no language
 * @param statement Markdown, its images where the page has them
 * @param starters by language; none where a whole program is asked for and its author wrote none
 * @param options in their order; empty where nothing is chosen
 */
record CandidateView(
        String title,
        String kind,
        String difficulty,
        List<String> topics,
        OptionalInt minutes,
        String statement,
        int hints,
        Optional<String> signature,
        Optional<Limits> limits,
        List<String> languages,
        Map<String, String> starters,
        List<Sample> samples,
        List<Option> options,
        boolean explanationWanted) {
    record Sample(String input, String expected, Optional<String> explain) {}

    record Option(String key, String text) {}

    static CandidateView of(Question question) {
        Optional<CodeTask> code = question.code();
        Optional<Signature> called = code.flatMap(task -> task.form().called());
        return new CandidateView(
                question.title(),
                question.kind().word(),
                question.difficulty().name(),
                question.topics(),
                question.timeLimitMin(),
                question.statement(CandidateView::address),
                question.hints().size(),
                called.map(Signature::notation),
                code.map(CodeTask::limits),
                code.map(CodeTask::languages).orElse(List.of()),
                code.map(CandidateView::starters).orElse(Map.of()),
                question.tests().stream()
                        .filter(TestCase::sample)
                        .map(test -> sample(test, called))
                        .toList(),
                options(question),
                switch (question.task()) {
                    case ChoiceTask choice -> choice.explanation() != ChoiceTask.Explanation.NO;
                    case CodeTask _, ProseTask _ -> false;
                });
    }

    private static List<Option> options(Question question) {
        return switch (question.task()) {
            case ChoiceTask choice ->
                choice.options().stream()
                        .map(option -> new Option(option.key(), option.text()))
                        .toList();
            case CodeTask _, ProseTask _ -> List.of();
        };
    }

    /** Where the page has an image. */
    static String address(Image image) {
        return "/images/" + image.sha256();
    }

    private static Map<String, String> starters(CodeTask task) {
        Map<String, String> starters = new LinkedHashMap<>();
        task.languages().forEach(language -> task.starter(language).ifPresent(text -> starters.put(language, text)));
        return starters;
    }

    private static Sample sample(TestCase test, Optional<Signature> called) {
        String input = called.map(signature -> shown(signature, CanonicalJson.parse(test.input())))
                .orElseGet(() -> text(test.input()));
        return new Sample(input, text(test.expected()), test.explain());
    }

    /** Arguments as lines {@code nums = [2,7]}, calls as lines {@code put(1,1)}. */
    private static String shown(Signature signature, JsonNode input) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < input.size(); i++) {
            JsonNode value = input.get(i);
            lines.add(
                    switch (signature) {
                        case FunctionSignature function ->
                            function.params().get(i).name() + " = " + CanonicalJson.text(value);
                        case ClassSignature _ -> {
                            String arguments = CanonicalJson.text(value.get(1));
                            yield value.get(0).textValue() + "(" + arguments.substring(1, arguments.length() - 1) + ")";
                        }
                    });
        }
        return String.join("\n", lines);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
