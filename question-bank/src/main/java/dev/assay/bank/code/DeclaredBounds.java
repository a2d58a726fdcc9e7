package dev.assay.bank.code;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Parameter;
import dev.assay.signature.Range;
import dev.assay.signature.Signature;
import dev.assay.signature.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The bounds a signature declares, and how close the inputs of the tests come to them. */
final class DeclaredBounds {
    private final Signature signature;
    private final Map<String, Extent> extents = new LinkedHashMap<>();

    /** A range, and the smallest and largest number in it that some input has. */
    private static final class Extent {
        private final Range range;
        private BigDecimal least;
        private BigDecimal most;

        Extent(Range range) {
            this.range = range;
            this.least = range.most();
            this.most = range.least();
        }

        void take(BigDecimal number) {
            least = least.min(number);
            most = most.max(number);
        }
    }

    DeclaredBounds(Signature signature) {
        this.signature = signature;
    }

    /** Takes an input that keeps to the signature. */
    void take(JsonNode input) {
        switch (signature) {
            case FunctionSignature function -> take(function.name(), function.params(), input);
            case ClassSignature session -> {
                for (JsonNode call : input) {
                    String op = call.get(0).asText();
                    take(op, params(session, op), call.get(1));
                }
            }
        }
    }

    /** A sentence for each bound that no input reached. */
    List<String> unreached() {
        List<String> unreached = new ArrayList<>();
        extents.forEach((what, extent) -> {
            if (extent.least.compareTo(extent.range.least()) > 0) {
                unreached.add(never(what, extent.range.least()));
            }
            if (extent.most.compareTo(extent.range.most()) < 0) {
                unreached.add(never(what, extent.range.most()));
            }
        });
        return unreached;
    }

    private static String never(String what, BigDecimal bound) {
        return what + " is never " + bound.toPlainString() + " (expected: a test at each declared bound)";
    }

    private static List<Parameter> params(ClassSignature session, String op) {
        return session.method(op).map(method -> method.params()).orElse(session.constructor());
    }

    private void take(String owner, List<Parameter> params, JsonNode args) {
        for (int i = 0; i < params.size(); i++) {
            Parameter param = params.get(i);
            take(owner + " " + param.name(), param.type(), param.constraints(), args.get(i));
        }
    }

    private void take(String what, ValueType type, Constraints constraints, JsonNode value) {
        switch (type) {
            case ValueType.Scalar scalar -> takeScalar(what, scalar, constraints, value);
            case ValueType.Array(ValueType of) -> takeList(what, of, constraints, value);
            case ValueType.Sequence(ValueType of) -> takeList(what, of, constraints, value);
            case ValueType.ListNode(ValueType.Scalar of) -> takeList(what, of, constraints, value);
            case ValueType.TreeNode(ValueType.Scalar of) -> takeList(what, of, constraints, value);
            case ValueType.Nothing _ -> {}
        }
    }

    private void takeScalar(String what, ValueType.Scalar type, Constraints constraints, JsonNode value) {
        switch (type) {
            case INT, LONG, DOUBLE ->
                constraints.value().ifPresent(range -> extent(what, range).take(new BigDecimal(value.asText())));
            case STRING ->
                constraints
                        .length()
                        .ifPresent(range -> extent("length of " + what, range)
                                .take(BigDecimal.valueOf(
                                        value.textValue().codePoints().count())));
            case BOOL, CHAR -> {}
        }
    }

    private void takeList(String what, ValueType of, Constraints constraints, JsonNode list) {
        long size = StreamSupport.stream(list.spliterator(), false)
                .filter(element -> !element.isNull())
                .count();
        constraints
                .length()
                .ifPresent(range -> extent("length of " + what, range).take(BigDecimal.valueOf(size)));
        constraints.each().ifPresent(each -> {
            for (JsonNode element : list) {
                if (!element.isNull()) {
                    take("each of " + what, of, each, element);
                }
            }
        });
    }

    private Extent extent(String what, Range range) {
        return extents.computeIfAbsent(what, name -> new Extent(range));
    }
}
