package dev.assay.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.Constraints;
import dev.assay.signature.Method;
import dev.assay.signature.Parameter;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.ValueType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every value comes back from every language as it went in. */
@Tag("docker")
class RoundTripTest {
    private static final long SEED = 20261121;
    private static final int SAMPLES = 40;
    private static final int MANY = 100_000;
    private static final ResultTag TAG = new ResultTag("0123456789abcdef0123456789abcdef");

    /** One class each, as a class holds so many methods, and nodes of one type. */
    private static final List<List<String>> CLASSES = List.of(
            List.of(
                    "int",
                    "long",
                    "double",
                    "bool",
                    "char",
                    "string",
                    "int[]",
                    "long[]",
                    "double[]",
                    "bool[]",
                    "char[]",
                    "string[]",
                    "int[][]",
                    "long[][]",
                    "double[][]",
                    "bool[][]",
                    "char[][]",
                    "string[][]"),
            List.of(
                    "list<int>",
                    "list<long>",
                    "list<double>",
                    "list<bool>",
                    "list<char>",
                    "list<string>",
                    "list<list<int>>",
                    "list<list<list<string>>>",
                    "list<int[]>",
                    "list<char[][]>",
                    "ListNode<long>",
                    "ListNode<long>[]",
                    "list<ListNode<long>>",
                    "TreeNode<long>",
                    "TreeNode<long>[]",
                    "list<list<TreeNode<long>>>"),
            List.of(
                    "ListNode<int>",
                    "TreeNode<double>",
                    "TreeNode<double>[][]",
                    "ListNode<int>[][]",
                    "int[]",
                    "string"),
            List.of("ListNode<string>", "TreeNode<bool>"));

    /** A class whose methods give back what they are given. */
    private static ClassSignature echo(List<String> types) {
        List<Method> methods = IntStream.range(0, types.size())
                .mapToObj(i -> {
                    ValueType type = ValueType.parse(types.get(i));
                    return new Method(
                            "echo" + i, List.of(new Parameter("x", type, Constraints.none())), ReturnValue.of(type));
                })
                .toList();
        return new ClassSignature("Echo", List.of(), methods);
    }

    private static String echoSource(Harness harness, HarnessLanguage language) {
        String starter = harness.starter();
        return switch (language) {
            case JAVASCRIPT -> afterFirst(starter, "// Write your solution here.", "return x;");
            case PYTHON -> afterFirst(starter, "pass", "return x");
            case TYPESCRIPT, JAVA, CPP -> starter.replaceAll("return [^;]+;", "return x;");
            case GO -> starter.replaceAll("return (0|false|\"\"|nil)\n", "return x\n");
        };
    }

    /** The first one is the constructor's. */
    private static String afterFirst(String text, String word, String replacement) {
        int first = text.indexOf(word) + word.length();
        return text.substring(0, first) + text.substring(first).replace(word, replacement);
    }

    private static JsonNode samples(ClassSignature signature) {
        SampleValues values = new SampleValues(SEED);
        ArrayNode calls = calls();
        for (Method method : signature.methods()) {
            for (int i = 0; i < SAMPLES; i++) {
                call(
                        calls,
                        method.name(),
                        values.next(method.params().getFirst().type()));
            }
        }
        return calls;
    }

    private static ArrayNode calls() {
        ArrayNode calls = JsonNodeFactory.instance.arrayNode();
        calls.addArray().add("Echo").addArray();
        return calls;
    }

    private static void call(ArrayNode calls, String method, JsonNode argument) {
        calls.addArray().add(method).addArray().add(argument);
    }

    /** For the third class: a list, a tree that only goes right, an array and a text that are all long. */
    private static JsonNode long100000() {
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        ArrayNode skewed = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < MANY; i++) {
            numbers.add(i * 20_000);
            if (i > 0) {
                skewed.addNull();
            }
            skewed.add(-i);
        }
        ArrayNode calls = calls();
        call(calls, "echo0", numbers);
        call(calls, "echo1", skewed);
        call(calls, "echo1", numbers);
        call(calls, "echo4", numbers);
        call(calls, "echo5", JsonNodeFactory.instance.textNode("\ud83d\ude00\"\\ \u2028".repeat(MANY)));
        return calls;
    }

    @ParameterizedTest
    @EnumSource
    void everyValueComesBackAsItWas(HarnessLanguage language) {
        LanguageContainer container = new LanguageContainer(language);
        for (List<String> types : CLASSES) {
            Harness harness = Harness.of(echo(types), language);
            container.program(harness, echoSource(harness, language));
            container.run(harness.runInput(TAG, inputs(types)));
            container.done();
        }
        LanguageContainer.Answers answers = container.start();
        for (List<String> types : CLASSES) {
            ClassSignature signature = echo(types);
            assertThat(answers.compileErrors()).as("errors for %s", types).isEmpty();
            LanguageContainer.Ended ended = answers.ended();
            assertThat(ended.exitCode()).as(ended.stderr()).isZero();
            assertSame(
                    signature,
                    inputs(types),
                    Harness.of(signature, language).results(TAG, inputs(types), ended.result(), false));
        }
    }

    private static List<JsonNode> inputs(List<String> types) {
        JsonNode samples = samples(echo(types));
        return types.getFirst().equals("ListNode<int>") ? List.of(samples, long100000(), samples) : List.of(samples);
    }

    private static void assertSame(ClassSignature signature, List<JsonNode> inputs, List<TestResult> results) {
        for (int i = 0; i < inputs.size(); i++) {
            JsonNode input = inputs.get(i);
            assertThat(results.get(i)).isInstanceOf(TestResult.Returned.class);
            JsonNode returned = ((TestResult.Returned) results.get(i)).value();
            JsonNode given = signature.canonicalInput(input);
            for (int call = 1; call < input.size(); call++) {
                assertThat(CanonicalJson.text(returned.get(call)))
                        .as("call %d, seed %d", call, SEED)
                        .isEqualTo(CanonicalJson.text(given.get(call).get(1).get(0)));
            }
        }
    }
}
