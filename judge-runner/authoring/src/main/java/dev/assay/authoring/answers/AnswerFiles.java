package dev.assay.authoring.answers;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.bank.QuestionRecipes;
import dev.assay.bank.tests.GeneratedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The answers of a question's generated tests, in its folder: short ones beside the recipe, others as files. */
public final class AnswerFiles {
    private static final int SHORT = 100;
    private static final Pattern PLAIN = Pattern.compile("[ -~\\n]*");

    private final Path question;
    private final QuestionRecipes recipes;

    /** @param question its folder */
    public AnswerFiles(Path question, QuestionRecipes recipes) {
        this.question = question;
        this.recipes = recipes;
    }

    /** The inputs that nothing is expected for, in their order. */
    public List<GeneratedInput> unanswered() {
        return recipes.inputs().stream()
                .filter(input -> input.expect().isEmpty() && !Files.exists(file(input)))
                .toList();
    }

    /** Writes answers of tests that have none, by their ids. */
    public void write(Map<String, String> texts) throws IOException {
        Map<GeneratedInput, String> inline = new HashMap<>();
        for (GeneratedInput input : unanswered()) {
            String text = texts.get(input.id());
            if (text == null) {
                continue;
            }
            if (text.length() <= SHORT && PLAIN.matcher(text).matches()) {
                inline.put(input, recipes.answerEnding().endsWith("json") ? text : quoted(text));
            } else {
                Files.createDirectories(file(input).getParent());
                Files.writeString(file(input), text.endsWith("\n") ? text : text + "\n");
            }
        }
        if (!inline.isEmpty()) {
            Files.writeString(question.resolve(QuestionRecipes.FILE), recipes.answered(inline));
        }
    }

    private Path file(GeneratedInput input) {
        return question.resolve("tests").resolve("secret").resolve(input.id() + recipes.answerEnding());
    }

    /** As JSON quotes it, which YAML reads. */
    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
