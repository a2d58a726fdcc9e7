package dev.assay.bank.code;

import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.checker.CheckerSpec;
import dev.assay.question.ProgramForm;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Parameter;
import dev.assay.signature.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code checker} and holds it against what the question asks for. */
final class CheckerReader {
    private CheckerReader() {}

    /** The checker of a question that names none. */
    static CheckerSpec defaults(ProgramForm form) {
        return switch (form) {
            case ProgramForm.WholeProgram _ -> CheckerSpec.defaults();
            case ProgramForm.Function _, ProgramForm.Session _ -> CheckerSpec.ofValues();
        };
    }

    /** Empty if it was reported as broken. */
    static Optional<CheckerSpec> read(YamlValue value, ProgramForm form) {
        return value.object().flatMap(yaml -> {
            Map<String, Object> flat = new HashMap<>();
            yaml.all().forEach((key, option) -> option.option().ifPresent(given -> flat.put(key, given)));
            if (form instanceof ProgramForm.Function(FunctionSignature signature)) {
                placeParameters(flat, signature);
            }
            Optional<CheckerSpec> spec = value.build(Check.CHECKER, () -> CheckerSpec.of(flat));
            return spec.filter(checker -> suits(value, checker, form));
        });
    }

    /** Authors name parameters; checkers count them. */
    private static void placeParameters(Map<String, Object> flat, FunctionSignature signature) {
        List<String> names = signature.params().stream().map(Parameter::name).toList();
        flat.replaceAll((option, given) -> CheckerSpec.isParameter(option) && names.contains(given.toString())
                ? (double) names.indexOf(given.toString())
                : given);
    }

    private static boolean suits(YamlValue value, CheckerSpec checker, ProgramForm form) {
        boolean suits = switch (form) {
            case ProgramForm.WholeProgram _ -> checker.comparesText();
            case ProgramForm.Function(FunctionSignature signature) ->
                checker.comparesValues() && (!checker.comparesLists() || isList(signature.resultType()));
            case ProgramForm.Session _ -> checker.comparesValues() && !checker.comparesLists();
        };
        if (!suits) {
            value.report(
                    Check.CHECKER,
                    "checker " + checker.name() + " of a question of kind "
                            + form.kind().word() + " (expected: one that compares what is answered)");
        }
        if (suits && form instanceof ProgramForm.Function(FunctionSignature signature)) {
            return positionsExist(value, checker, signature);
        }
        return suits;
    }

    private static boolean positionsExist(YamlValue value, CheckerSpec checker, FunctionSignature signature) {
        int params = signature.params().size();
        for (String option : checker.options().keySet()) {
            if (CheckerSpec.isParameter(option)
                    && checker.options().get(option) instanceof Double position
                    && position >= params) {
                value.report(Check.CHECKER, option + " is " + position.intValue() + " (expected: a parameter's name)");
                return false;
            }
        }
        return true;
    }

    private static boolean isList(ValueType type) {
        return switch (type) {
            case ValueType.Array _, ValueType.Sequence _, ValueType.ListNode _ -> true;
            case ValueType.Scalar _, ValueType.Nothing _, ValueType.TreeNode _ -> false;
        };
    }
}
