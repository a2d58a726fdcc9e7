package dev.assay.api.execution;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.checker.CheckerSpec;
import dev.assay.db.execution.ExecutionTest;
import dev.assay.db.execution.NewExecution;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.question.Limits;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** From the body of a request to a valid execution, or to a refusal that names everything that is wrong with it. */
final class ExecutionDemand {
    /** All inputs and expectations together, in bytes. */
    static final long MOST_INPUT_BYTES = 16L << 20;

    private static final byte[] NOTHING = {};

    private final Violations violations = new Violations();
    private final Languages languages;

    private ExecutionDemand(Languages languages) {
        this.languages = languages;
    }

    /** @throws ProblemException 413 for what is too large, 422 for everything else that is wrong */
    static NewExecution read(ExecutionRequest request, UUID owner, Languages languages) {
        return new ExecutionDemand(languages).read(request, owner);
    }

    private NewExecution read(ExecutionRequest request, UUID owner) {
        byte[] text = request.source() == null ? null : request.source().getBytes(UTF_8);
        Optional<byte[]> source = bytes(text, request.sourceBase64(), "/source");
        List<ExecutionTest> tests = tests(request.tests());
        Limits limits = LimitsDemand.read(request.limits(), violations);
        CheckerSpec checker = checker(request.checker());
        if (source.isEmpty() || source.get().length == 0) {
            violations.add("/source", "required", "source is empty (expected: 1 to 65536 bytes)");
        }
        violations.present(request.language(), "/language");
        violations.throwIfAny();
        requireSizes(source.orElseThrow(), tests);
        return new NewExecution(
                owner,
                language(request.language()),
                source.orElseThrow(),
                tests,
                checker,
                limits,
                Boolean.TRUE.equals(request.stopOnFailure()));
    }

    private List<ExecutionTest> tests(List<ExecutionRequest.Test> tests) {
        if (!violations.present(tests, "/tests")) {
            return List.of();
        }
        if (tests.isEmpty() || tests.size() > NewExecution.MAX_TESTS) {
            violations.add(
                    "/tests",
                    "out-of-range",
                    "there are " + tests.size() + " tests (expected: 1 to " + NewExecution.MAX_TESTS + ")");
            return List.of();
        }
        List<ExecutionTest> read = new ArrayList<>();
        for (int index = 0; index < tests.size(); index++) {
            ExecutionRequest.Test test = tests.get(index);
            String pointer = "/tests/" + index;
            if (violations.present(test, pointer)) {
                read.add(new ExecutionTest(
                        bytes(test.input(), test.inputBase64(), pointer + "/input")
                                .orElse(NOTHING),
                        bytes(test.expected(), test.expectedBase64(), pointer + "/expected")));
            }
        }
        return read;
    }

    private CheckerSpec checker(Map<String, Object> checker) {
        if (checker == null) {
            return CheckerSpec.defaults();
        }
        try {
            return CheckerSpec.of(checker);
        } catch (IllegalArgumentException e) {
            violations.add("/checker", "invalid", e.getMessage());
            return CheckerSpec.defaults();
        }
    }

    private Optional<byte[]> bytes(byte[] text, String base64, String pointer) {
        if (text != null && base64 != null) {
            violations.add(pointer, "ambiguous", pointer + " is given twice (expected: as text or in base64)");
            return Optional.empty();
        }
        if (text != null) {
            return Optional.of(text);
        }
        if (base64 == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            violations.add(pointer + "_base64", "not-base64", pointer + "_base64 is not base64");
            return Optional.empty();
        }
    }

    private String language(String wanted) {
        return languages
                .find(wanted)
                .map(LanguageDescriptor::id)
                .orElseThrow(() -> ProblemException.at(
                        ProblemType.UNSUPPORTED_LANGUAGE,
                        "/language",
                        "unsupported",
                        "language is '" + wanted + "' (expected: one of "
                                + String.join(
                                        ", ",
                                        languages.all().stream()
                                                .map(LanguageDescriptor::id)
                                                .toList())
                                + ")"));
    }

    private static void requireSizes(byte[] source, List<ExecutionTest> tests) {
        if (source.length > NewExecution.MAX_SOURCE_BYTES) {
            throw ProblemException.at(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "/source",
                    "too-large",
                    "source has " + source.length + " bytes (expected: at most " + NewExecution.MAX_SOURCE_BYTES + ")");
        }
        long inAll = tests.stream()
                .mapToLong(test -> test.input().length + test.expected().orElse(NOTHING).length)
                .sum();
        if (inAll > MOST_INPUT_BYTES) {
            throw ProblemException.at(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "/tests",
                    "too-large",
                    "the tests hold " + inAll + " bytes in all (expected: at most " + MOST_INPUT_BYTES + ")");
        }
    }
}
