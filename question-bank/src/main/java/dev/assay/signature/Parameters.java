package dev.assay.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that parameter lists share, and the values that go with them. */
final class Parameters {
    private static final int MOST = 12;

    private Parameters() {}

    static List<Parameter> checked(String owner, List<Parameter> params) {
        if (params.size() > MOST) {
            throw new IllegalArgumentException(
                    owner + " has " + params.size() + " parameters (expected: at most " + MOST + ")");
        }
        Set<String> names = new HashSet<>();
        for (Parameter parameter : params) {
            if (!names.add(parameter.name()) || parameter.name().equals(owner)) {
                throw new IllegalArgumentException(
                        owner + " has a parameter " + parameter.name() + " (expected: a name of its own for each)");
            }
        }
        return List.copyOf(params);
    }

    /** As people read them: {@code (nums: int[], target: int)}. */
    static String notation(List<Parameter> params) {
        return params.stream()
                .map(parameter -> parameter.name() + ": " + parameter.type().notation())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static void check(ValueCheck check, String path, List<Parameter> params, JsonNode args) {
        if (!args.isArray() || args.size() != params.size()) {
            check.report(path, args, "a list of " + params.size() + " arguments");
            return;
        }
        String prefix = path.equals("args") ? "" : path + " ";
        for (int i = 0; i < params.size(); i++) {
            Parameter parameter = params.get(i);
            check.value(prefix + parameter.name(), parameter.type(), parameter.constraints(), args.get(i));
        }
    }

    static ArrayNode canonical(List<Parameter> params, JsonNode args) {
        ArrayNode canonical = JsonNodeFactory.instance.arrayNode(params.size());
        for (int i = 0; i < params.size(); i++) {
            canonical.add(CanonicalValue.of(params.get(i).type(), args.get(i)));
        }
        return canonical;
    }
}
