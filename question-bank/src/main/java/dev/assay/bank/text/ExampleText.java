package dev.assay.bank.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.bank.files.JsonFile;
import dev.assay.question.ProgramForm;
import dev.assay.question.TestCase;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.FunctionSignature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How statements show the tests of a form: text as it is; the arguments of a function as lines {@code name = value}; the
 * calls of a class as lines {@code name(value, value)}. Values are JSON, in which blanks do not matter.
 */
final class ExampleText {
    private final ProgramForm form;

    ExampleText(ProgramForm form) {
        this.form = form;
    }

    String input(TestCase test) {
        return switch (form) {
            case ProgramForm.WholeProgram _ -> text(test.input());
            case ProgramForm.Function(FunctionSignature signature) ->
                arguments(signature, JsonFile.parse(test.input()));
            case ProgramForm.Session _ -> calls(JsonFile.parse(test.input()));
        };
    }

    String output(TestCase test) {
        return text(test.expected());
    }

    /** Whether a block of a statement shows the text. */
    boolean shows(String block, String text) {
        return switch (form) {
            case ProgramForm.WholeProgram _ -> block.stripTrailing().equals(text.stripTrailing());
            case ProgramForm.Function _, ProgramForm.Session _ -> bare(block).equals(bare(text));
        };
    }

    private static String arguments(FunctionSignature signature, JsonNode args) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < signature.params().size(); i++) {
            lines.add(signature.params().get(i).name() + " = " + CanonicalJson.text(args.get(i)));
        }
        return String.join("\n", lines);
    }

    private static String calls(JsonNode calls) {
        return StreamSupport.stream(calls.spliterator(), false)
                .map(call -> call.get(0).asText() + "(" + values(call.get(1)) + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String values(JsonNode args) {
        return StreamSupport.stream(args.spliterator(), false)
                .map(CanonicalJson::text)
                .collect(Collectors.joining(", "));
    }

    /** The text without blanks outside of strings and without empty lines. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean escaped = quoted && letter == '\\' && i + 1 < text.length();
            if (letter == '"') {
                quoted = !quoted;
            }
            if (quoted || (letter != ' ' && letter != '\t')) {
                bare.append(letter);
            }
            if (escaped) {
                i++;
                bare.append(text.charAt(i));
            }
        }
        return bare.toString().strip();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
