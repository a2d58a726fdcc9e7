package dev.assay.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for the checkers that compare JSON, whatever they are given. */
class ValueCheckerPropertiesTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<Checker> CHECKERS = List.of(
            checker("json", Map.of()),
            checker("unordered", Map.of()),
            checker("unordered_deep", Map.of()),
            checker("set", Map.of()),
            checker("one_of", Map.of()),
            checker("predicate", Map.of("family", "permutation", "items", 0)),
            checker("predicate", Map.of("family", "topological_order", "nodes", 0, "edges", 1)),
            checker("predicate", Map.of("family", "path", "edges", 0, "from", 1, "to", 2)),
            checker("predicate", Map.of("family", "palindrome_partition", "text", 0)));

    private static Checker checker(String name, Map<String, Object> options) {
        return Checker.of(new CheckerSpec(name, options));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JsonNode value) {
        return bytes(value.toString());
    }

    @Provide
    Arbitrary<Checker> checkers() {
        return Arbitraries.of(CHECKERS);
    }

    /** Numbers close to each other, so that a comparison that is not exact would contradict itself. */
    @Provide
    Arbitrary<JsonNode> numbers() {
        BigInteger edge = BigInteger.TWO.pow(53);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 3).map(JSON::numberNode),
                Arbitraries.integers()
                        .between(-2, 2)
                        .map(more -> JSON.numberNode(
                                edge.add(BigInteger.valueOf(more)).longValueExact())),
                Arbitraries.of(
                                0.0,
                                -0.0,
                                1.0,
                                0x1p53,
                                1e300,
                                -1e300,
                                Double.POSITIVE_INFINITY,
                                Double.NEGATIVE_INFINITY)
                        .map(JSON::numberNode),
                Arbitraries.just(BigInteger.TEN.pow(400)).map(JSON::numberNode));
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return values(2);
    }

    private static Arbitrary<JsonNode> values(int depth) {
        Arbitrary<JsonNode> scalars = Arbitraries.oneOf(
                Arbitraries.integers().between(-9, 9).map(JSON::numberNode),
                Arbitraries.of(0.5, -1.25, 3.0).map(JSON::numberNode),
                Arbitraries.strings().withChars("ab\"\\ é").ofMaxLength(3).map(JSON::textNode),
                Arbitraries.of(true, false).map(JSON::booleanNode),
                Arbitraries.just(JSON.nullNode()));
        return depth == 0
                ? scalars
                : Arbitraries.oneOf(
                        scalars, values(depth - 1).list().ofMaxSize(4).map(ValueCheckerPropertiesTest::array));
    }

    private static JsonNode array(List<JsonNode> elements) {
        return JSON.arrayNode().addAll(elements);
    }

    @Property
    void anyBytes_areTakenWithoutFailing(
            @ForAll("checkers") Checker checker, @ForAll byte[] input, @ForAll byte[] expected, @ForAll byte[] actual) {
        checker.accepts(input, expected, actual);
        assertThat(checker.accepts(bytes("x"), bytes("["), actual)).isFalse();
    }

    @Property
    void anyValues_areTakenWithoutFailing(
            @ForAll("checkers") Checker checker,
            @ForAll("values") JsonNode input,
            @ForAll("values") JsonNode expected,
            @ForAll("values") JsonNode actual) {
        checker.accepts(bytes(input), bytes(expected), bytes(actual));
        assertThat(checker.accepts(bytes(input), bytes(expected), bytes("nonsense")))
                .isFalse();
    }

    @Property
    void everyValue_isAcceptedForItself(@ForAll("values") JsonNode value) {
        assertThat(CHECKERS.get(0).accepts(bytes(value), bytes(value))).isTrue();
        assertThat(CHECKERS.get(2).accepts(bytes(value), bytes(value))).isTrue();
        assertThat(CHECKERS.get(4).accepts(bytes(JSON.arrayNode().add(value)), bytes(value)))
                .isTrue();
    }

    @Property
    void shuffledList_isAcceptedWhereOrderDoesNotMatter(
            @ForAll @Size(max = 8) List<@From("values") JsonNode> elements, @ForAll long seed) {
        ArrayNode list = JSON.arrayNode().addAll(elements);
        Collections.shuffle(elements, new Random(seed));
        ArrayNode other = JSON.arrayNode().addAll(elements);
        for (Checker checker : CHECKERS.subList(1, 4)) {
            assertThat(checker.accepts(bytes(list), bytes(other))).isTrue();
        }
        assertThat(CHECKERS.get(5).accepts(bytes(JSON.arrayNode().add(list)), bytes(list), bytes(other)))
                .isTrue();
    }

    @Property
    void order_isOneOrder(
            @ForAll("numbers") JsonNode one, @ForAll("numbers") JsonNode two, @ForAll("numbers") JsonNode three) {
        JsonOrder order = JsonOrder.ORDER;
        assertThat(Integer.signum(order.compare(one, two))).isEqualTo(-Integer.signum(order.compare(two, one)));
        boolean rising = order.compare(one, two) <= 0 && order.compare(two, three) <= 0;
        assertThat(!rising || order.compare(one, three) <= 0).isTrue();
    }
}
