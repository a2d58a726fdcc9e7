package dev.assay.signature;

import static dev.assay.signature.Signatures.function;
import static dev.assay.signature.Signatures.json;
import static dev.assay.signature.Signatures.lruCache;
import static dev.assay.signature.Signatures.method;
import static dev.assay.signature.Signatures.parameter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lambda",
                "def",
                "func",
                "chan",
                "instanceof",
                "co_await",
                "delete",
                "let",
                "nonlocal",
                "null",
                "self",
                "this"
            })
    void aWordReservedInAnyLanguageIsNoName(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter("int " + word))
                .withMessageContaining("name \"" + word
                        + "\" (expected: a word that is free in JavaScript, TypeScript, Python, Java, C++ and Go)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TwoSum",
                "2sum",
                "two-sum",
                "two__sum",
                "_two",
                "two_",
                "zwölf",
                "a123456789012345678901234567890123456789x"
            })
    void aFunctionsNameBeginsSmallAndIsPlain(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> function("int " + name))
                .withMessageStartingWith("function name \"" + name + "\" (expected: a name like twoSum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "len", "string", "append", "max", "require", "assayMain"})
    void whatProgramsAndGoHaveAlreadyIsNoFunctionsName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> function("int " + name));
    }

    @Test
    void parametersMayBeCalledWhatFunctionsMayNot() {
        assertThat(function("int pick", "int max", "int len", "string string").params())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Main", "Solution", "Object", "ListNode", "Map", "lruCache", "LRU_Cache"})
    void aClassHasANameOfItsOwn(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClassSignature(name, List.of(), List.of(method("int get"))))
                .withMessageStartingWith("class name \"" + name + "\" (expected: ");
    }

    @Test
    void parametersDifferInName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> function("int add", "int a", "int a"))
                .withMessage("add has a parameter a (expected: a name of its own for each)");
    }

    @Test
    void voidNeedsAParameterThatIsChanged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> function("void reverse", "char[] s"))
                .withMessage(
                        "reverse returns void and has no result_param (expected: a result_param with void, and only there)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunctionSignature(
                        "reverse", List.of(parameter("string s")), ReturnValue.VOID, Optional.of("s")))
                .withMessage(
                        "result_param s of reverse (expected: the name of a parameter that is an array, a list or nodes)");
    }

    @Test
    void theResultOfAChangeInPlaceHasTheParametersType() {
        FunctionSignature reverse = Signatures.inPlace("reverse", "char[] s");
        assertThat(reverse.resultType()).isEqualTo(ValueType.parse("char[]"));
        assertThat(reverse.resultIndex()).contains(0);
        assertThat(reverse.checkResult(json("[[]]"), json("[\"a\"]"))).isEmpty();
    }

    @Test
    void noParameterIsVoid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter("void nothing"))
                .withMessage("parameter nothing is void (expected: a type that has values)");
    }

    @Test
    void nodesOfASignatureAreOfOneType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> function("ListNode<string> names", "ListNode<int>[] lists"))
                .withMessage("a signature with ListNode<int> and ListNode<string> (expected: nodes of one type)");
    }

    @Test
    void constraintsThatSayNothingAboutATypeAreRefused() {
        Constraints longest = Constraints.none().withLength(Range.of(1, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter("int n", longest))
                .withMessage("parameter n: constraint length on int (expected: on string, array, list or nodes)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter("int n", Constraints.value(Range.of(0, 1L << 31))))
                .withMessageContaining(
                        "constraint value [0, 2147483648] on int (expected: within -2147483648 to 2147483647)");
    }

    @Test
    void aClassHasMethodsWithNamesOfTheirOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClassSignature("Counter", List.of(), List.of()))
                .withMessage("Counter has 0 methods (expected: 1 to 20)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClassSignature(
                        "Counter", List.of(), List.of(method("int get"), method("int get", "int at"))))
                .withMessage("Counter has two methods get (expected: a name of its own for each)");
    }

    @Test
    void callsOfAClassAreCheckedOneByOne() {
        ClassSignature cache = lruCache();
        assertThat(cache.checkInput(json("[[\"LRUCache\",[2]],[\"put\",[1,1]],[\"get\",[1]]]")))
                .isEmpty();
        assertThat(cache.checkInput(json("[[\"put\",[1,1]],[\"gt\",[1]],[\"get\",[1,2]],[\"put\",[1,\"x\"]],3]")))
                .extracting(Violation::message)
                .containsExactly(
                        "call 0 is \"put\" (expected: LRUCache)",
                        "call 1 is \"gt\" (expected: one of get, put)",
                        "call 2 (get) is an array of 2 (expected: a list of 1 arguments)",
                        "call 3 (put) value is \"x\" (expected: an integer)",
                        "call 4 is 3 (expected: a name and a list of arguments)");
    }

    @Test
    void resultsOfAClassAreThoseOfTheCalledMethods() {
        ClassSignature cache = lruCache();
        var input = json("[[\"LRUCache\",[2]],[\"put\",[1,1]],[\"get\",[1]]]");
        assertThat(cache.checkResult(input, json("[null,null,1]"))).isEmpty();
        assertThat(cache.checkResult(input, json("[null,1,null]")))
                .extracting(Violation::message)
                .containsExactly(
                        "result of call 1 (put) is 1 (expected: null, as nothing is returned)",
                        "result of call 2 (get) is null (expected: an integer)");
        assertThat(cache.checkResult(input, json("[null]")))
                .extracting(Violation::message)
                .containsExactly("result is an array of 1 (expected: a list of 3 results)");
    }

    @Test
    void opsAndArgsOfAuthorsBecomeCalls() {
        var calls = ClassSignature.input(List.of("LRUCache", "get"), List.of(json("[2]"), json("[1]")));
        assertThat(CanonicalJson.text(calls)).isEqualTo("[[\"LRUCache\",[2]],[\"get\",[1]]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassSignature.input(List.of("LRUCache"), List.of()))
                .withMessage("1 ops and 0 args (expected: one list of arguments for each op)");
    }
}
