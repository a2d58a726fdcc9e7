package dev.assay.harness;

import dev.assay.harness.dialect.CppDialect;
import dev.assay.harness.dialect.Dialect;
import dev.assay.harness.dialect.GoDialect;
import dev.assay.harness.dialect.JavaDialect;
import dev.assay.harness.dialect.JavaScriptDialect;
import dev.assay.harness.dialect.PythonDialect;
import dev.assay.harness.dialect.TypeScriptDialect;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that signatures are written in. */
public enum HarnessLanguage {
    JAVASCRIPT,
    TYPESCRIPT,
    PYTHON,
    JAVA,
    CPP,
    GO;

    /** The language of that descriptor, if functions can be judged in it. */
    public static Optional<HarnessLanguage> of(String languageId) {
        return Stream.of(values())
                .filter(language -> language.id().equals(languageId))
                .findFirst();
    }

    /** As in the descriptor: {@code cpp}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Dialect dialect() {
        return switch (this) {
            case JAVASCRIPT -> new JavaScriptDialect();
            case TYPESCRIPT -> new TypeScriptDialect();
            case PYTHON -> new PythonDialect();
            case JAVA -> new JavaDialect();
            case CPP -> new CppDialect();
            case GO -> new GoDialect();
        };
    }
}
