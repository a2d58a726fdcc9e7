package dev.assay.bank.code;

import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.question.Limits;
import java.util.Optional;

/** Reads {@code limits}, in settings and in questions. */
public final class LimitsReader {
    private LimitsReader() {}

    /** Limits of which each part may be missing and is then the other's. */
    public static Optional<Limits> read(YamlValue value, Limits otherwise) {
        return value.object().flatMap(yaml -> {
            int cpu = limit(yaml, "cpu_ms", otherwise.cpuMs());
            int wall = limit(yaml, "wall_ms", otherwise.wallMs());
            int memory = limit(yaml, "memory_mb", otherwise.memoryMb());
            int output = limit(yaml, "output_kb", otherwise.outputKb());
            yaml.finish();
            return value.build(() -> new Limits(cpu, wall, memory, output));
        });
    }

    private static int limit(YamlObject yaml, String key, int otherwise) {
        return yaml.optional(key)
                .map(value -> value.integer(0, 999_999).orElse(otherwise))
                .orElse(otherwise);
    }
}
