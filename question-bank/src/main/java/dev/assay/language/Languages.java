package dev.assay.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of languages. Ids and aliases are distinct over all of it. */
public final class Languages {
    private static final String BUNDLED = "dev/assay/sandbox/";
    private static final String INDEX = "languages.index";

    private final List<LanguageDescriptor> all;
    private final Map<String, LanguageDescriptor> byWord = new HashMap<>();

    /** @throws IllegalArgumentException if two languages share an id or an alias */
    public Languages(List<LanguageDescriptor> all) {
        this.all = List.copyOf(all);
        for (LanguageDescriptor language : this.all) {
            register(language.id(), language);
            language.aliases().forEach(alias -> register(alias, language));
        }
    }

    /**
     * The languages the sandbox images offer, as the class path describes them.
     *
     * @throws IllegalStateException naming the file that is missing or wrong: the installation is broken
     */
    public static Languages bundled() {
        return at(BUNDLED, Languages.class.getClassLoader());
    }

    /** The languages of a class path folder that holds an index, one id a line, and a folder for each id. */
    static Languages at(String folder, ClassLoader classPath) {
        List<LanguageDescriptor> languages = new ArrayList<>();
        for (String line : resource(classPath, folder + INDEX).lines().toList()) {
            if (!line.isBlank()) {
                languages.add(descriptor(classPath, folder + line.strip() + "/", line.strip()));
            }
        }
        return new Languages(languages);
    }

    /**
     * Those with these ids, in the order they have here.
     *
     * @throws IllegalArgumentException naming the id that is unknown
     */
    public Languages only(Collection<String> ids) {
        List<String> known = all.stream().map(LanguageDescriptor::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "no language '%s' (expected: some of %s)".formatted(id, String.join(", ", known)));
            }
        }
        return new Languages(
                all.stream().filter(language -> ids.contains(language.id())).toList());
    }

    /** The same where no interpreter can wait to be copied. */
    public Languages withoutForkServers() {
        return new Languages(
                all.stream().map(LanguageDescriptor::withoutForkServer).toList());
    }

    /** In the order of the index. */
    public List<LanguageDescriptor> all() {
        return all;
    }

    /** The language with that id or alias; letters' case counts. */
    public Optional<LanguageDescriptor> find(String idOrAlias) {
        return Optional.ofNullable(byWord.get(idOrAlias));
    }

    private void register(String word, LanguageDescriptor language) {
        LanguageDescriptor other = byWord.putIfAbsent(word, language);
        if (other != null) {
            throw new IllegalArgumentException("language word \"" + word + "\" is used by " + other.id() + " and "
                    + language.id() + " (expected: distinct ids and aliases)");
        }
    }

    private static LanguageDescriptor descriptor(ClassLoader classPath, String folder, String id) {
        String file = folder + "language.json";
        try {
            LanguageDescriptor descriptor =
                    DescriptorReader.read(resource(classPath, file), name -> resource(classPath, folder + name));
            if (!descriptor.id().equals(id)) {
                throw new IllegalArgumentException(
                        "id \"" + descriptor.id() + "\" (expected: \"" + id + "\", its folder's name)");
            }
            return descriptor;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static String resource(ClassLoader classPath, String name) {
        try (InputStream in = classPath.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("class path resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("class path resource " + name + " cannot be read", e);
        }
    }
}
