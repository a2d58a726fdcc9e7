package dev.assay.bank.code;

import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.machine.Machine;
import dev.assay.question.Limits;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code limits}, in settings and in questions. */
public final class LimitsReader {
    private static final String MEASURED_ON = "measured_on";
    private static final int MOST_CORES = 4096;
    private static final int FASTEST = 1_000_000;

    private LimitsReader() {}

    /** Limits of a bank, of which each part may be missing and is then the other's. */
    public static Optional<Limits> read(YamlValue value, Limits otherwise) {
        return value.object().flatMap(yaml -> read(value, yaml, otherwise, Map.of()));
    }

    /**
     * Limits of a question.
     *
     * @param offered the languages that may have times of their own
     */
    static Optional<Limits> read(YamlValue value, Limits otherwise, Collection<String> offered) {
        return value.object().flatMap(yaml -> {
            yaml.optional("time_ms").ifPresent(LimitsReader::checkAuto);
            yaml.optional(MEASURED_ON).ifPresent(LimitsReader::machine);
            Map<String, Integer> own = yaml.optional("languages")
                    .flatMap(YamlValue::object)
                    .map(languages -> own(languages, offered))
                    .orElse(Map.of());
            return read(value, yaml, otherwise, own);
        });
    }

    private static Optional<Limits> read(YamlValue value, YamlObject yaml, Limits otherwise, Map<String, Integer> own) {
        int cpu = limit(yaml, "cpu_ms", otherwise.cpuMs());
        int wall = limit(yaml, "wall_ms", otherwise.wallMs());
        int memory = limit(yaml, "memory_mb", otherwise.memoryMb());
        int output = limit(yaml, "output_kb", otherwise.outputKb());
        yaml.finish();
        return value.build(() -> new Limits(cpu, wall, memory, output, own));
    }

    /** Where the times were measured, once the limits have been read; empty if that is not said. */
    static Optional<Machine> measuredOn(YamlValue limits) {
        return limits.object().flatMap(yaml -> yaml.optional(MEASURED_ON)).flatMap(LimitsReader::machine);
    }

    private static Optional<Machine> machine(YamlValue value) {
        return value.object().flatMap(yaml -> {
            Optional<String> processor = yaml.required("processor").flatMap(YamlValue::words);
            Optional<Integer> cores = number(yaml, "cores", MOST_CORES);
            Optional<Integer> speed = number(yaml, "speed", FASTEST);
            yaml.finish();
            return processor.flatMap(
                    name -> cores.flatMap(count -> speed.map(steps -> new Machine(name, count, steps))));
        });
    }

    private static Optional<Integer> number(YamlObject yaml, String key, int most) {
        return yaml.required(key)
                .flatMap(value -> value.integer(1, most).stream().boxed().findFirst());
    }

    /** That times are measured, not chosen, concerns whoever measures; what was measured stands beside it. */
    private static void checkAuto(YamlValue value) {
        value.text()
                .filter(text -> !text.equals("auto"))
                .ifPresent(text -> value.report(
                        Check.VALUE, "time_ms is " + text + " (expected: auto, or cpu_ms and wall_ms without it)"));
    }

    private static Map<String, Integer> own(YamlObject languages, Collection<String> offered) {
        Map<String, Integer> own = new HashMap<>();
        languages.all().forEach((language, value) -> {
            if (!offered.contains(language)) {
                value.report(
                        Check.LANGUAGE,
                        "limits of " + language + " (expected: one of the languages offered, "
                                + String.join(", ", offered) + ")");
            }
            value.object().ifPresent(times -> {
                times.required("cpu_ms")
                        .ifPresent(cpu -> cpu.integer(Limits.LEAST_CPU_MS, Limits.MOST_CPU_MS)
                                .ifPresent(ms -> own.put(language, ms)));
                times.finish();
            });
        });
        return own;
    }

    /** The limits with the times of a bank's multipliers for languages that are offered and have none of their own. */
    static Limits multiplied(Limits limits, Map<String, Double> multipliers, Collection<String> offered) {
        Map<String, Integer> own = new HashMap<>(limits.cpuMsOf());
        multipliers.forEach((language, factor) -> {
            if (offered.contains(language)) {
                long cpu = Math.round(limits.cpuMs() * factor);
                own.putIfAbsent(language, Math.clamp(cpu, Limits.LEAST_CPU_MS, Limits.MOST_CPU_MS));
            }
        });
        return new Limits(limits.cpuMs(), limits.wallMs(), limits.memoryMb(), limits.outputKb(), own);
    }

    private static int limit(YamlObject yaml, String key, int otherwise) {
        return yaml.optional(key)
                .map(value -> value.integer(0, 999_999).orElse(otherwise))
                .orElse(otherwise);
    }
}
