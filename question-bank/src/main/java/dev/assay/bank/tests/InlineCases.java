package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.question.TestCase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tests written out in {@code tests/cases.yaml}. */
final class InlineCases {
    private static final double LEAST_WEIGHT = 0.001;
    private static final double MOST_WEIGHT = 1000;

    private final BankFile file;
    private final Findings findings;

    InlineCases(BankFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** In the order of the file; broken cases are reported and left out. */
    List<LocatedTest> read() {
        List<LocatedTest> tests = new ArrayList<>();
        List<YamlValue> cases =
                YamlFile.parse(file, findings).map(YamlValue::list).orElse(List.of());
        for (YamlValue value : cases) {
            value.object()
                    .flatMap(object -> test(value, object))
                    .ifPresent(test -> tests.add(new LocatedTest(test, file.path(), value.line())));
        }
        return tests;
    }

    private Optional<TestCase> test(YamlValue value, YamlObject object) {
        int before = findings.count();
        Optional<String> id = object.required("id").flatMap(YamlValue::words);
        boolean sample = object.optional("sample").flatMap(YamlValue::flag).orElse(false);
        String group = object.optional("group").flatMap(YamlValue::words).orElse(TestsReader.group(sample));
        Optional<byte[]> input = bytes(object, "in");
        Optional<byte[]> expected = bytes(object, "expect");
        double weight = object.optional("weight")
                .map(given -> given.number(LEAST_WEIGHT, MOST_WEIGHT).orElse(1))
                .orElse(1.0);
        Optional<String> explain = object.optional("explain").flatMap(YamlValue::words);
        Optional<String> note = object.optional("note").flatMap(YamlValue::words);
        object.finish();
        if (findings.count() > before) {
            return Optional.empty();
        }
        return value.build(() -> new TestCase(
                id.orElseThrow(), sample, group, input.orElseThrow(), expected.orElseThrow(), weight, explain, note));
    }

    private static Optional<byte[]> bytes(YamlObject object, String key) {
        return object.required(key).flatMap(YamlValue::text).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
