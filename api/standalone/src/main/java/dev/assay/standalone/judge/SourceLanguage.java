package dev.assay.standalone.judge;

import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.standalone.console.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which language a file is written in. */
final class SourceLanguage {
    private SourceLanguage() {}

    /**
     * @param named what the user said, an id or an alias
     * @return the id of the language
     * @throws Problem if the name is unknown, or there is none and the file's ending does not tell
     */
    static String of(Path file, Optional<String> named, Languages languages) {
        if (named.isPresent()) {
            return languages
                    .find(named.get())
                    .map(LanguageDescriptor::id)
                    .orElseThrow(() -> new Problem(
                            "unknown language \"" + named.get() + "\" (expected one of: " + known(languages) + ")"));
        }
        String ending = ending(file.getFileName().toString());
        List<String> fitting = languages.all().stream()
                .filter(language -> !ending.isEmpty() && ending.equals(ending(language.sourceFile())))
                .map(LanguageDescriptor::id)
                .toList();
        if (fitting.size() != 1) {
            throw new Problem("the ending of " + file + " does not tell its language; name it with --language ("
                    + known(languages) + ")");
        }
        return fitting.getFirst();
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private static String known(Languages languages) {
        return languages.all().stream().map(LanguageDescriptor::id).collect(Collectors.joining(", "));
    }
}
