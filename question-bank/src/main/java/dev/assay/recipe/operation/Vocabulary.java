package dev.assay.recipe.operation;

import dev.assay.recipe.making.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All operations there are. */
public final class Vocabulary {
    private Vocabulary() {}

    /**
     * The operations by their words.
     *
     * @param className of the class whose calls are made; the operation {@code calls} is there only with one
     */
    public static Map<String, Operation> of(Optional<String> className) {
        Map<String, Operation> words = new HashMap<>();
        List.of(
                        Numbers.operations(),
                        Lists.operations(),
                        Orders.operations(),
                        Places.operations(),
                        Texts.operations(),
                        Brackets.operations(),
                        Trees.operations(),
                        Graphs.operations(),
                        Intervals.operations(),
                        Calls.operations(className))
                .forEach(words::putAll);
        return words;
    }
}
