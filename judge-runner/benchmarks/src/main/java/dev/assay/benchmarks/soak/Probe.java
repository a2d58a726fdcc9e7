package dev.assay.benchmarks.soak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.load.Task;
import dev.assay.benchmarks.load.Tasks;
import dev.assay.benchmarks.load.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A submission and the verdict it must get.
 *
 * @param name says which it was, should it get another
 * @param source its bytes, which need not be text
 * @param shortLived whether it never ends by itself, so that a short limit will do
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
record Probe(
        String name,
        String language,
        byte[] source,
        List<Task.Case> cases,
        boolean hostile,
        boolean shortLived,
        String verdict) {
    private static final int CASES = 3;
    private static final int CPU_MS = 5_000;
    /** Time enough for what ends by itself, on the busiest machine. */
    private static final int WALL_MS = 20_000;

    private static final int SHORT_CPU_MS = 300;
    private static final int SHORT_WALL_MS = 1_200;
    private static final int HOSTILE_MEMORY_MB = 64;
    private static final int HOSTILE_OUTPUT_KB = 64;
    private static final String CONTAINED = "contained\n";
    private static final String NOBODY_PRINTS_THIS = "e7c1f0d49a\n";
    private static final String BROKEN = "this is ( no program in any language\n";

    Probe {
        requireNonNull(source);
        cases = List.copyOf(cases);
    }

    /** The request that submits it. */
    String body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("language", language).put("source_base64", Base64.getEncoder().encodeToString(source));
        ArrayNode tests = body.putArray("tests");
        cases.forEach(test -> tests.addObject().put("input", test.input()).put("expected", test.expected()));
        ObjectNode limits = body.putObject("limits");
        if (hostile) {
            limits.put("memory_mb", HOSTILE_MEMORY_MB).put("output_kb", HOSTILE_OUTPUT_KB);
        }
        limits.put("cpu_ms", shortLived ? SHORT_CPU_MS : CPU_MS).put("wall_ms", shortLived ? SHORT_WALL_MS : WALL_MS);
        return body.toString();
    }

    /** One of the good and of the ordinary bad kinds: mostly accepted, some with a wrong answer, some that do not compile. */
    static Probe ordinary(Tasks tasks, BenchLanguage language, SplittableRandom random) {
        List<Task.Case> cases = tasks.next(language, Workload.TWO_SUM).cases().subList(0, CASES);
        String source = tasks.source(language, Workload.TWO_SUM);
        return switch (random.nextInt(10)) {
            case 0 -> of("broken", language, BROKEN + source, cases, "CE");
            case 1 -> of("mistaken", language, source, mistaken(cases), "WA");
            default -> of("correct", language, source, cases, "AC");
        };
    }

    /** The corpus, as it is filed: language, verdict, attack. */
    static List<Probe> hostile(Path corpus) {
        try (Stream<Path> files = Files.walk(corpus, 3)) {
            return files.filter(file -> corpus.relativize(file).getNameCount() == 3)
                    .sorted()
                    .map(file -> filed(corpus, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the hostile corpus cannot be read", e);
        }
    }

    private static Probe filed(Path corpus, Path file) {
        Path name = corpus.relativize(file);
        String verdict = name.getName(1).toString();
        try {
            return new Probe(
                    name.toString(),
                    name.getName(0).toString(),
                    Files.readAllBytes(file),
                    List.of(new Task.Case("3 4\n", verdict.equals("AC") ? CONTAINED : NOBODY_PRINTS_THIS)),
                    true,
                    verdict.equals("TLE"),
                    verdict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Probe of(String kind, BenchLanguage language, String source, List<Task.Case> cases, String verdict) {
        return new Probe(
                kind + " " + language.id(), language.id(), source.getBytes(UTF_8), cases, false, false, verdict);
    }

    private static List<Task.Case> mistaken(List<Task.Case> cases) {
        Task.Case last = cases.getLast();
        return Stream.concat(
                        cases.stream().limit(cases.size() - 1L),
                        Stream.of(new Task.Case(last.input(), last.expected().strip() + "0\n")))
                .toList();
    }
}
