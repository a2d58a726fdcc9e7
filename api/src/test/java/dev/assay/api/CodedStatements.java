package dev.assay.api;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.inject.BeanDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that the storage's code has: those of repositories, and those in constants. */
final class CodedStatements {
    private static final Pattern VERB = Pattern.compile("(SELECT|INSERT|UPDATE|DELETE|WITH)\\b.*", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):[A-Za-z][A-Za-z0-9]*|\\?");
    private static final Pattern GAP = Pattern.compile("\\{[a-z ]+}");

    private CodedStatements() {}

    /** By class and method or constant: a pattern that an executed statement has in it. */
    static Map<String, Pattern> all(ApplicationContext context) {
        Map<String, Pattern> all = new TreeMap<>();
        for (BeanDefinition<?> definition : context.getAllBeanDefinitions()) {
            if (GenericRepository.class.isAssignableFrom(definition.getBeanType())
                    && definition.getBeanType().getName().startsWith("dev.assay.db.")) {
                definition
                        .getExecutableMethods()
                        .forEach(method -> method.stringValue(Query.class)
                                .ifPresent(sql ->
                                        all.put(repository(definition) + "." + method.getMethodName(), pattern(sql))));
            }
        }
        for (Class<?> type : classes()) {
            constants(type).forEach((name, sql) -> all.put(type.getSimpleName() + "." + name, pattern(sql)));
        }
        return all;
    }

    private static String repository(BeanDefinition<?> definition) {
        return Arrays.stream(definition.getBeanType().getInterfaces())
                .map(Class::getSimpleName)
                .findFirst()
                .orElse(definition.getBeanType().getSimpleName());
    }

    private static Pattern pattern(String sql) {
        String text = PARAMETER
                .matcher(GAP.matcher(StatementTap.normal(sql)).replaceAll("\u0001"))
                .replaceAll("?");
        return Pattern.compile(
                Arrays.stream(text.split("\u0001", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private static Map<String, String> constants(Class<?> type) {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == String.class && Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    String value = (String) field.get(null);
                    if (value != null && VERB.matcher(value.strip()).matches()) {
                        constants.put(field.getName(), value);
                    }
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return constants;
    }

    private static List<Class<?>> classes() {
        try {
            Path place = Path.of(dev.assay.db.Storage.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return classes(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Class<?>> classes(Path root) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("dev/assay/db"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                // What the framework generates repeats what the interfaces say.
                if (!name.contains("$Intercepted")
                        && !name.contains("$Introspection")
                        && !name.contains("$Definition")
                        && !name.endsWith("package-info")) {
                    classes.add(Class.forName(name, false, CodedStatements.class.getClassLoader()));
                }
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return classes;
    }
}
