package dev.assay.bank.code;

import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.question.Kind;
import dev.assay.signature.Alphabet;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Method;
import dev.assay.signature.Parameter;
import dev.assay.signature.Range;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.Signature;
import dev.assay.signature.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads {@code signature}. */
final class SignatureReader {
    private SignatureReader() {}

    /** Empty if it was reported as broken. */
    static Optional<Signature> read(YamlValue value, Kind kind) {
        return value.object().flatMap(yaml -> {
            Optional<Signature> signature = kind == Kind.CLASS ? ofClass(value, yaml) : ofFunction(value, yaml);
            yaml.finish();
            return signature;
        });
    }

    private static Optional<Signature> ofFunction(YamlValue value, YamlObject yaml) {
        Optional<String> name = yaml.required("function").flatMap(YamlValue::words);
        Optional<List<Parameter>> params = params(yaml);
        Optional<ReturnValue> returns = yaml.required("returns").flatMap(SignatureReader::returns);
        Optional<String> resultParam = yaml.optional("result_param").flatMap(YamlValue::words);
        return name.isPresent() && params.isPresent() && returns.isPresent()
                ? value.build(
                        Check.SIGNATURE,
                        () -> new FunctionSignature(name.get(), params.get(), returns.get(), resultParam))
                : Optional.empty();
    }

    private static Optional<Signature> ofClass(YamlValue value, YamlObject yaml) {
        Optional<String> name = yaml.required("class").flatMap(YamlValue::words);
        Optional<List<Parameter>> constructor = yaml.optional("constructor")
                .map(given -> given.object().flatMap(object -> {
                    Optional<List<Parameter>> params = params(object);
                    object.finish();
                    return params;
                }))
                .orElse(Optional.of(List.of()));
        Optional<List<Method>> methods = yaml.required("methods").flatMap(list -> list.all(SignatureReader::method));
        return name.isPresent() && constructor.isPresent() && methods.isPresent()
                ? value.build(Check.SIGNATURE, () -> new ClassSignature(name.get(), constructor.get(), methods.get()))
                : Optional.empty();
    }

    private static Optional<Method> method(YamlValue place) {
        return place.object().flatMap(yaml -> {
            Optional<Method> method = method(place, yaml);
            yaml.finish();
            return method;
        });
    }

    private static Optional<Method> method(YamlValue place, YamlObject yaml) {
        Optional<String> name = yaml.required("name").flatMap(YamlValue::words);
        Optional<List<Parameter>> params = params(yaml);
        Optional<ReturnValue> returns = yaml.required("returns").flatMap(SignatureReader::returns);
        return name.isPresent() && params.isPresent() && returns.isPresent()
                ? place.build(Check.SIGNATURE, () -> new Method(name.get(), params.get(), returns.get()))
                : Optional.empty();
    }

    private static Optional<List<Parameter>> params(YamlObject yaml) {
        return yaml.required("params").flatMap(list -> list.all(SignatureReader::parameter));
    }

    private static Optional<Parameter> parameter(YamlValue place) {
        return place.object().flatMap(yaml -> {
            Optional<Parameter> parameter = parameter(place, yaml);
            yaml.finish();
            return parameter;
        });
    }

    private static Optional<Parameter> parameter(YamlValue place, YamlObject yaml) {
        Optional<String> name = yaml.required("name").flatMap(YamlValue::words);
        Optional<ValueType> type = yaml.required("type").flatMap(SignatureReader::type);
        Optional<Constraints> constraints = constraintsOf(yaml);
        return name.isPresent() && type.isPresent() && constraints.isPresent()
                ? place.build(Check.SIGNATURE, () -> new Parameter(name.get(), type.get(), constraints.get()))
                : Optional.empty();
    }

    private static Optional<ReturnValue> returns(YamlValue place) {
        return place.object().flatMap(yaml -> {
            Optional<ValueType> type = yaml.required("type").flatMap(SignatureReader::type);
            Optional<Constraints> constraints = constraintsOf(yaml);
            yaml.finish();
            return type.isPresent() && constraints.isPresent()
                    ? place.build(Check.SIGNATURE, () -> new ReturnValue(type.get(), constraints.get()))
                    : Optional.empty();
        });
    }

    private static Optional<ValueType> type(YamlValue value) {
        return value.words().flatMap(text -> value.build(Check.SIGNATURE, () -> ValueType.parse(text)));
    }

    private static Optional<Constraints> constraintsOf(YamlObject yaml) {
        return yaml.optional("constraints").map(SignatureReader::constraints).orElse(Optional.of(Constraints.none()));
    }

    private static Optional<Constraints> constraints(YamlValue value) {
        return value.object().flatMap(yaml -> {
            Optional<YamlValue> least = yaml.optional("value");
            Optional<YamlValue> length = yaml.optional("length");
            Optional<YamlValue> each = yaml.optional("each");
            Optional<YamlValue> alphabet = yaml.optional("alphabet");
            Optional<YamlValue> order = yaml.optional("order");
            yaml.finish();
            Optional<Range> values = least.flatMap(SignatureReader::range);
            Optional<Range> lengths = length.flatMap(SignatureReader::range);
            Optional<Constraints> elements = each.flatMap(SignatureReader::each);
            Optional<Alphabet> characters = alphabet.flatMap(given ->
                    given.text().flatMap(text -> given.build(Check.SIGNATURE, () -> new Alphabet(text))));
            Optional<Constraints.Order> ordering = order.flatMap(given -> given.word(Constraints.Order.class));
            boolean whole = least.isPresent() == values.isPresent()
                    && length.isPresent() == lengths.isPresent()
                    && each.isPresent() == elements.isPresent()
                    && alphabet.isPresent() == characters.isPresent()
                    && order.isPresent() == ordering.isPresent();
            return whole
                    ? value.build(
                            Check.SIGNATURE, () -> new Constraints(values, lengths, elements, characters, ordering))
                    : Optional.empty();
        });
    }

    /** A pair of numbers is short for a range of values. */
    private static Optional<Constraints> each(YamlValue value) {
        return value.isList() ? range(value).map(Constraints::value) : constraints(value);
    }

    private static Optional<Range> range(YamlValue value) {
        List<YamlValue> ends = value.list();
        if (ends.size() != 2) {
            if (value.isList()) {
                value.report(Check.SIGNATURE, "a range of " + ends.size() + " numbers (expected: least and most)");
            }
            return Optional.empty();
        }
        Optional<BigDecimal> least = ends.get(0).decimal();
        Optional<BigDecimal> most = ends.get(1).decimal();
        return least.isPresent() && most.isPresent()
                ? value.build(Check.SIGNATURE, () -> new Range(least.get(), most.get()))
                : Optional.empty();
    }
}
